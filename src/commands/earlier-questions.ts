import type { App } from '../app/app.ts'
import { builtin, readdirSync, readFileSync } from '../system/builtin.ts'
import { MARK } from '../system/mark.ts'
import { procStat } from '../system/proc-stat.ts'
import { ps } from '../system/ps.ts'
import type { World } from '../system/world.ts'

/** A question that stands at a terminal. */
interface Question {
  readonly pid: number
  /** When it began: a number that grows. */
  readonly began: number
  /** How it was started. */
  readonly words: string
}

/**
 * Waits until no earlier question stands at this terminal: two at one keyboard would each get half of what is typed.
 * Programs that are launched at once, `a & b`, or by one script, share a terminal.
 *
 * @returns false if one of them asked the same: two launches in one terminal ask once
 */
export async function waitForTurn(app: App, world: World): Promise<boolean> {
  let isSame = false
  for (;;) {
    const [earlier] = earlierQuestions(world)
    if (earlier === undefined) {
      return !isSame
    }
    isSame ||= earlier.words.includes(JSON.stringify(app))
    await builtin('node:timers/promises').setTimeout(LOOK_AGAIN_MS)
  }
}

const LOOK_AGAIN_MS = 50

function earlierQuestions({ platform }: World): readonly Question[] {
  try {
    const all = platform === 'linux' ? questionsInProc() : platform === 'win32' ? [] : questionsFromPs()
    const own = all.find(({ pid }) => pid === process.pid)
    return own ? all.filter(other => isBefore(other, own)) : []
  } catch {
    return []
  }
}

function isBefore(one: Question, other: Question): boolean {
  return one.began < other.began || (one.began === other.began && one.pid < other.pid)
}

function questionsInProc(): readonly Question[] {
  const terminal = statOf('self').terminal
  return readdirSync('/proc').flatMap(name => {
    try {
      const { terminal: its, began, isStopped } = /^\d+$/.test(name) ? statOf(name) : NOWHERE
      if (its !== terminal || its === NOWHERE.terminal || isStopped) {
        return []
      }
      const environment = readFileSync(`/proc/${name}/environ`, 'utf8')
      const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
      return environment.split('\0').includes(`${MARK}=question`)
        ? [{ pid: Number(name), began, words: `${words} ${environment}` }]
        : []
    } catch {
      // It has ended, or is another's.
      return []
    }
  })
}

interface Stat {
  readonly terminal: string
  readonly began: number
  /** By Ctrl-Z: it reads nothing, and may stay so for days. */
  readonly isStopped: boolean
}

const NOWHERE: Stat = { terminal: '0', began: 0, isStopped: false }

function statOf(process: string): Stat {
  const fields = procStat(process)
  return {
    terminal: fields[4] ?? NOWHERE.terminal,
    began: Number(fields[19]),
    isStopped: isStopped(fields[0]),
  }
}

function isStopped(state = ''): boolean {
  return state.startsWith('T')
}

/** Where there is no such folder: by the terminal that `ps` names, and the process id for when it began. */
function questionsFromPs(): readonly Question[] {
  const listing = ps('-A', '-ww', '-o', 'pid=,tty=,stat=,args=')
  const all = listing.split('\n').flatMap(line => {
    const [, pid = '', terminal = '', state, words = ''] =
      /^\s*(\d+)\s+(\S+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
    return /\bquestion\.cjs\b/.test(words) && !isStopped(state)
      ? [{ pid: Number(pid), began: 0, terminal, words }]
      : []
  })
  const own = all.find(({ pid }) => pid === process.pid)
  return all.filter(({ terminal }) => terminal === own?.terminal)
}
