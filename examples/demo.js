import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { abridge } from './demo/abridge.js'
import { CHECKOUT, COMMAND, crash, forgetAll, outputOf } from './demo/askfirst.js'
import { sentReport } from './demo/disk.js'
import { makeEmptyHome } from './demo/home.js'
import { bad, command, heading, pretty, print, quote } from './demo/page.js'
import { proveClean, proveSame } from './demo/proof.js'
import { decision, firstLaunch, tellRefusal } from './demo/question.js'
import { startReceiver } from './receiver.js'

/** @typedef {import('./demo/question.js').World} World */

async function demo() {
  const home = makeEmptyHome()
  const receiver = await startReceiver()
  const leave = () => {
    forgetAll(home)
    home.remove()
  }
  process.once('SIGINT', () => {
    leave()
    process.exit(130)
  })
  try {
    await tell({ home, env: { ...home.env, ...terminalVariables() }, dsn: receiver.dsn }, receiver)
  } catch (error) {
    process.exitCode = 1
    bad(`\n${error instanceof Error ? error.message : String(error)}`)
  } finally {
    await receiver.close()
    leave()
  }
  heading('4. As it was')
  print('The receiver is closed, and the temporary folder with all files is removed.')
}

/**
 * @param {World} world
 * @param {import('./receiver.js').Receiver} receiver
 */
async function tell(world, receiver) {
  print('A converter meets a malformed file. All files go to a temporary folder; the only')
  print(`server is one on this computer, ${receiver.host}, that speaks Sentry's protocol.`)
  if (process.env.DO_NOT_TRACK)
    print('DO_NOT_TRACK is set here; the demo leaves it out of its own processes.')

  const launch = await firstLaunch(world)
  const saidYes = (await decision(world)).mode === 'on'
  if (!saidYes) await tellRefusal(world, launch, receiver.connections)
  heading('1. The crash, as Node prints it')
  if (saidYes) print('Above. The line of its own with the reference is from askfirst.')
  else await showCrash(world)

  const [wire] = await receiver.waitFor(1)
  if (!wire) return
  const { path, bytes } = await sentReport(world.home.folder, wire.event.event_id)
  const reference = String(wire.event.event_id).slice(0, 8)

  heading('2. The report, as it lies on the disk')
  print(`~/${path.replace(/([^\\/]+)$/, '\n    $1')}\n`)
  command(`askfirst telemetry show ${reference}`)
  quote((await outputOf(world, ['telemetry', 'show', reference])).toString())
  showWords()

  heading('3. What the receiver got')
  showRequest(wire)
  await proveSame(world, { reference, disk: bytes, wire })
  proveClean(wire.bytes, world.home.folder)
}

/** Where the words of the report come from. */
function showWords() {
  const lines = readFileSync(join(CHECKOUT, LEXICON), 'utf8').split('\n')
  print(`\nIts words are of Node.js, or stand in ${LEXICON}: ${lines.length} lines,`)
  print('made by "askfirst lexicon" before the converter was published. <*> is what was filled in.\n')
  command(`grep -E '^Cannot convert|^Nested mappings' ${LEXICON}`)
  quote(lines.filter(line => /^(?:Cannot convert|Nested mappings)/.test(line)).join('\n'))
}

const LEXICON = 'examples/convert/askfirst.lexicon'

/** @param {World} world */
async function showCrash(world) {
  command(`MM_TELEMETRY=on ${COMMAND}`)
  const { code, stderr } = await crash(world, { MM_TELEMETRY: 'on' })
  quote(stderr)
  print(`Exit code ${code}, as under plain node. The line with the reference is from askfirst.`)
}

/** @param {import('./protocol.js').ReceivedRequest} request */
function showRequest({ url, headers, envelopeHeader, event }) {
  const { host: _, connection: __, ...telling } = headers
  print(`POST ${url.replaceAll(/[?&]/g, '\n    $&')}`)
  for (const [name, value] of Object.entries(telling)) print(`${name}: ${value}`)
  print(`\nEnvelope header\n${pretty(envelopeHeader)}`)
  print(`\nEvent (frames and modules abridged)\n${pretty(abridge(event))}`)
}

function terminalVariables() {
  return Object.fromEntries(
    ['TERM', 'COLORTERM', 'LANG', 'LC_ALL', 'NO_COLOR', 'FORCE_COLOR'].flatMap(name => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

await demo()
