/**
 * What a million machines do to a server that was down for an hour, when it comes back: `npm run simulate`. Drives
 * the very functions that delivery uses, prints what docs/delivery.md quotes, and draws docs/delivery-load.svg.
 */
import { writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const { afterFailure, isDue, spreadMs } = await importSource('src/deliver/schedule.ts')

const MACHINES = 1_000_000
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DOWN_MS = HOUR_MS
const WATCHED_MS = 4 * HOUR_MS
const SEED = 20_261_120

/** Who launches the tool, and when: of each hundred machines those below a number, from the last one on. */
const HABITS = [
  { below: 70, launches: peopleLaunch },
  { below: 90, launches: (/** @type {Random} */ random) => clockLaunches(HOUR_MS, random) },
  { below: 100, launches: (/** @type {Random} */ random) => clockLaunches(5 * MINUTE_MS, random) },
]

/** @typedef {() => number} Random from 0 to 1 */

const spread = simulate(spreadMs)
const unspread = simulate(() => 0)
report('with the spread', spread)
report('without it', unspread)
writeFileSync('docs/delivery-load.svg', await chart({ spread, unspread }))

/**
 * Each machine crashes once while the server is down, and tries at each launch from then on, as far as the schedule
 * lets it.
 *
 * @param {(random: number) => number} spreadOf
 */
function simulate(spreadOf) {
  const random = randomFrom(SEED)
  const perSecond = new Uint32Array(WATCHED_MS / 1000 + 60)
  const tries = []
  let arrived = 0
  for (let machine = 0; machine < MACHINES; machine++) {
    const launches = habitOf(machine).launches(random)
    let time = launches.next().value ?? 0
    let wait
    let requests = 0
    for (let crashed = false; time < WATCHED_MS; time = launches.next().value ?? WATCHED_MS) {
      if (crashed && !isDue(wait, time)) continue
      const now = time + (crashed ? spreadOf(random()) : 0)
      crashed = true
      perSecond[Math.floor(now / 1000)] += 1
      requests += 1
      if (now >= DOWN_MS) {
        arrived += 1
        break
      }
      wait = afterFailure(wait, { now, waitMs: undefined, random: random() })
    }
    tries.push(requests)
  }
  return { perSecond, tries, arrived }
}

/** @param {number} machine */
function habitOf(machine) {
  return HABITS.find(({ below }) => machine % 100 < below) ?? HABITS[0]
}

/**
 * From each five minutes to once a day, at no particular time; the first one in the hour crashes.
 *
 * @param {Random} random
 */
function* peopleLaunch(random) {
  const mean = 5 * MINUTE_MS * 288 ** random()
  for (let time = random() * DOWN_MS; ; time += -Math.log(1 - random()) * mean) yield time
}

/**
 * As cron does it, on the minute, give or take two seconds of clock.
 *
 * @param {number} every
 * @param {Random} random
 */
function* clockLaunches(every, random) {
  const off = random() * 2000
  for (let time = every * Math.floor(random() * (DOWN_MS / every)); ; time += every) yield time + off
}

/**
 * @param {string} title
 * @param {ReturnType<typeof simulate>} result
 */
function report(title, { perSecond, tries, arrived }) {
  const after = perSecond.subarray(DOWN_MS / 1000)
  const sorted = tries.toSorted((a, b) => a - b)
  console.log(`${title}:`)
  console.log(
    `  most requests in a second, while down    ${Math.max(...perSecond.subarray(0, DOWN_MS / 1000))}`,
  )
  console.log(`  most requests in a second, after that    ${Math.max(...after)}`)
  console.log(`  mean of the first ten minutes after      ${Math.round(sum(after.subarray(0, 600)) / 600)}`)
  console.log(
    `  requests of a machine: median, 99 %, max ${sorted[MACHINES / 2]}, ${sorted[MACHINES * 0.99]}, ${sorted.at(-1)}`,
  )
  console.log(`  arrived within three hours               ${((100 * arrived) / MACHINES).toFixed(1)} %`)
}

/** @param {Uint32Array} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}

/** @param {Record<'spread' | 'unspread', ReturnType<typeof simulate>>} results */
async function chart({ spread, unspread }) {
  const { init } = await import('echarts')
  const picture = init(null, null, { renderer: 'svg', ssr: true, width: 900, height: 420 })
  picture.setOption({
    animation: false,
    title: {
      text: 'Requests per second: a million machines, a server down for the first hour',
      left: 'center',
    },
    legend: { top: 30 },
    grid: { left: 80, right: 30, top: 70, bottom: 50 },
    xAxis: {
      type: 'value',
      name: 'minutes',
      nameLocation: 'middle',
      nameGap: 28,
      max: WATCHED_MS / MINUTE_MS,
      interval: 30,
    },
    yAxis: { type: 'log', min: 1, name: 'most in a second of the minute' },
    series: [
      { name: 'leftovers sent at once', type: 'line', symbol: 'none', data: peaks(unspread) },
      {
        name: 'leftovers spread, as askfirst does',
        type: 'line',
        symbol: 'none',
        data: peaks(spread),
        markArea: {
          itemStyle: { opacity: 0.15 },
          data: [[{ xAxis: 0, name: 'down' }, { xAxis: DOWN_MS / MINUTE_MS }]],
        },
      },
    ],
  })
  const svg = `${picture.renderToSVGString()}\n`
  picture.dispose()
  return svg
}

/** @param {ReturnType<typeof simulate>} result */
function peaks({ perSecond }) {
  return Array.from({ length: WATCHED_MS / MINUTE_MS }, (_, minute) => [
    minute,
    Math.max(1, ...perSecond.subarray(60 * minute, 60 * minute + 60)),
  ])
}

/**
 * Mulberry32: fast, and the same on each machine.
 *
 * @param {number} seed
 * @returns {Random}
 */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Imports TypeScript as the package has it, whatever line of Node this is.
 *
 * @param {string} file
 */
async function importSource(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  })
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`
  )
}
