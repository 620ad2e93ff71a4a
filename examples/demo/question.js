import { COMMAND, crash, crashForPerson, outputOf } from './askfirst.js'
import { command, heading, print, quote } from './page.js'

/** @typedef {import('./askfirst.js').Ended} Ended */
/** @typedef {import('./askfirst.js').World & { home: import('./home.js').EmptyHome }} World */

/**
 * The first launch, which asks if somebody is there to answer.
 *
 * @param {World} world
 * @returns {Promise<Ended>}
 */
export function firstLaunch(world) {
  return isTerminal() ? launchForPerson(world) : launchForNobody(world)
}

function isTerminal() {
  return [process.stdin, process.stdout, process.stderr].every(stream => stream.isTTY)
}

/** @param {World} world */
async function launchForPerson(world) {
  heading('The question')
  print('You are asked once, by the real thing. Any answer will do.\n')
  command(COMMAND)
  return crashForPerson(world)
}

/** @param {World} world */
async function launchForNobody(world) {
  heading('The question')
  print('There is no terminal here, so nobody can be asked: undecided. In a terminal,')
  print('this would have been asked:\n')
  quote(await wordsOfTheQuestion(world))
  print('\nUnasked, the converter crashes as ever:\n')
  command(COMMAND)
  return crash(world)
}

/** @param {World} world */
async function wordsOfTheQuestion(world) {
  return (await outputOf(world, ['telemetry', 'status'])).toString()
}

/**
 * Shows what a launch left behind that was not allowed to send.
 *
 * @param {World} world
 * @param {Ended} launch
 * @param {number} connections
 */
export async function tellRefusal(world, { code }, connections) {
  const { mode, because } = await decision(world)
  const files = world.home.tree().filter(line => !line.endsWith('/'))
  heading('What that left behind')
  print(`Telemetry is ${mode}, because ${because}.\n`)
  print(`  exit code                     ${code}`)
  print(`  connections to the receiver   ${connections}`)
  print(`  files in the temporary home   ${files.length}`)
  for (const line of files) print(`    ${line}`)
  print('\nOnce more, with MM_TELEMETRY=on for that run alone.')
}

/**
 * What is decided, and why.
 *
 * @param {World} world
 * @returns {Promise<{ mode: string, because: string }>}
 */
export async function decision(world) {
  const { mode, because } = JSON.parse((await outputOf(world, ['telemetry', 'status', '--json'])).toString())
  return { mode: String(mode), because: String(because) }
}
