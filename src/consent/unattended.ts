/**
 * Watches for a terminal at which nobody types: `docker run -t`, a service with a terminal. Seconds are counted, one at a
 * time: to a question that was stopped by Ctrl-Z for an hour its person has just come back.
 *
 * @param leave - called once nobody typed for {@link UNATTENDED_SECONDS}
 */
export function whenUnattended(leave: () => void): { typed: () => void; end: () => void } {
  let silent = 0
  const clock = setInterval(() => {
    silent += 1
    if (silent === UNATTENDED_SECONDS) leave()
  }, SECOND_MS)
  return {
    typed: () => {
      silent = 0
    },
    end: () => clearInterval(clock),
  }
}

const UNATTENDED_SECONDS = 120
const SECOND_MS = 1000
