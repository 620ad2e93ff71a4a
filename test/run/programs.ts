/** A program that is run with and without askfirst, for comparison. */
export interface Program {
  readonly name: string
  readonly source: string
  /** Path of its file in the folder that it stands in. Default: `a.cjs`. */
  readonly file?: string
  /** What is named on the command line, if not the file: a link, a path without extension. */
  readonly called?: string
  /** Options of node itself. */
  readonly flags?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  /** How many reports it makes. Default: none. */
  readonly reports?: number
  /** How many more its children make where they are preloaded as well: Node hands its options down. */
  readonly childReports?: number
}

const STUMBLE = 'function stumble() { throw new TypeError("stumbled") }'
const CRASH = `${STUMBLE}; stumble()`
const TSX = import.meta.resolve('tsx')
/** Does one thing in the process that was started, another in a thread or a child. */
const inChild = (parent: string, child: string) => `if (process.argv[2] === 'child') { ${child} } else { ${parent} }`

const PLACES: readonly Program[] = [
  { name: 'a script', source: '' },
  { name: 'a module', file: 'a.mjs', source: '' },
  { name: 'a script without extension', file: 'tool', source: '' },
  { name: 'a script with a first line for the shell', file: 'tool', source: '', called: './tool' },
  { name: 'a script whose extension is left out', file: 'a.js', called: 'a', source: '' },
  { name: 'a script behind a link', called: 'link', source: '' },
  { name: 'a module behind a link', file: 'a.mjs', called: 'link.mjs', source: '' },
  { name: 'a script with a space in its path', file: 'my tools/a b.cjs', source: '' },
  { name: 'a script with other letters in its path', file: 'grüße ☃/größe.cjs', source: '' },
  { name: 'a script with signs in its path', file: 'a#1?b=100%.cjs', source: '' },
  { name: 'a module with a space in its path', file: 'my tools/a b.mjs', source: '' },
  { name: 'a module with other letters in its path', file: 'grüße ☃/größe.mjs', source: '' },
  { name: 'a module with signs in its path', file: 'a#1?b=100%.mjs', source: '' },
  { name: 'a script in strict mode', source: '"use strict"; console.log(this === module.exports)' },
  {
    name: 'a script of a loader',
    file: 'a.ts',
    source: 'const a: number = 1; console.log(a)',
    flags: ['--import', TSX],
  },
  {
    name: 'a script of a loader that throws',
    file: 'a.ts',
    source: CRASH,
    flags: ['--import', TSX],
    reports: 1,
  },
]

const ENDS: readonly Program[] = [
  { name: 'returns', source: 'console.log("done")' },
  { name: 'throws', source: CRASH, reports: 1 },
  { name: 'throws as a module', file: 'a.mjs', source: CRASH, reports: 1 },
  { name: 'throws what is no error', source: 'throw { no: "error" }', reports: 1 },
  { name: 'throws later', source: `${STUMBLE}; setTimeout(stumble, 5)`, reports: 1 },
  { name: 'throws in an immediate', source: `${STUMBLE}; setImmediate(stumble)`, reports: 1 },
  { name: 'throws in the next tick', source: `${STUMBLE}; process.nextTick(stumble)`, reports: 1 },
  { name: 'throws in a microtask', source: `${STUMBLE}; queueMicrotask(stumble)`, reports: 1 },
  {
    name: 'throws in an event',
    source: `${STUMBLE}; require('fs').readFile(__filename, stumble)`,
    reports: 1,
  },
  { name: 'rejects', source: `${STUMBLE}; (async () => stumble())()`, reports: 1 },
  {
    name: 'rejects, and handles it too late',
    source: 'const p = Promise.reject(new Error("no")); setTimeout(() => p.catch(() => {}), 5)',
    reports: 1,
  },
  { name: 'rejects as a module', file: 'a.mjs', source: 'await Promise.reject(new Error("no"))', reports: 1 },
  { name: 'has a fault in its grammar', source: 'let a = ;', reports: 1 },
  { name: 'needs what is not there', source: 'require("./missing.js")', reports: 1 },
  { name: 'imports what is not there', file: 'a.mjs', source: 'await import("./missing.js")', reports: 1 },
  { name: 'sets the exit code', source: 'process.exitCode = 5' },
  { name: 'sets the exit code, and throws', source: `process.exitCode = 5; ${CRASH}`, reports: 1 },
  { name: 'exits', source: 'process.exit(6)' },
  { name: 'exits in its last moment', source: 'process.on("exit", () => process.exit(7))' },
  {
    name: 'exits in its last moment after a throw',
    source: `process.on("exit", () => process.exit(8)); ${CRASH}`,
    reports: 1,
  },
  {
    name: 'sets the exit code in its last moment',
    source: `process.on("exit", code => { console.log(code); process.exitCode = 9 })`,
  },
  { name: 'throws in its last moment', source: `${STUMBLE}; process.on("exit", stumble)`, reports: 1 },
  {
    name: 'throws in its last moment, twice',
    source: `${STUMBLE}; process.on("exit", stumble); stumble()`,
    reports: 1,
  },
  { name: 'throws before it exits', source: `${STUMBLE}; process.on("beforeExit", stumble)`, reports: 1 },
  { name: 'never ends waiting', file: 'a.mjs', source: 'await new Promise(() => {})' },
  {
    name: 'never ends waiting, and tells the code',
    file: 'a.mjs',
    source: 'process.on("exit", code => console.log(code)); await new Promise(() => {})',
  },
  { name: 'ends by a signal', source: 'process.kill(process.pid, "SIGTERM"); setTimeout(() => {}, 5000)' },
  {
    name: 'ends by a signal that it handles',
    source: 'process.on("SIGTERM", () => process.exit(10)); setTimeout(() => {}, 5000); process.kill(process.pid, "SIGTERM")',
  },
  { name: 'is killed', source: 'process.kill(process.pid, "SIGKILL"); setTimeout(() => {}, 5000)' },
  { name: 'aborts itself', source: 'process.abort()' },
  { name: 'aborts a signal', source: 'AbortSignal.abort().throwIfAborted()' },
  { name: 'overflows the stack', source: 'function deeper() { deeper() }; deeper()', reports: 1 },
]

const LISTENERS: readonly Program[] = [
  {
    name: 'handles its exceptions',
    source: `process.on("uncaughtException", (error, origin) => console.log(origin, error.message)); ${CRASH}`,
    reports: 1,
  },
  {
    name: 'handles its exceptions as a module',
    file: 'a.mjs',
    source: `process.on("uncaughtException", (error, origin) => console.log(origin, error.message)); ${CRASH}`,
    reports: 1,
  },
  {
    name: 'handles its exceptions, and exits',
    source: `process.on("uncaughtException", () => process.exit(11)); ${CRASH}`,
    reports: 1,
  },
  {
    name: 'handles its exceptions, and throws again',
    source: `process.on("uncaughtException", error => { throw error }); ${CRASH}`,
    reports: 1,
  },
  {
    name: 'handles one exception',
    source: `${STUMBLE}; process.once("uncaughtException", () => setTimeout(stumble, 5)); stumble()`,
    reports: 2,
  },
  {
    name: 'begins to handle exceptions later',
    source: `${STUMBLE}; setTimeout(() => { process.on("uncaughtException", () => {}); stumble() }, 5)`,
    reports: 1,
  },
  {
    name: 'ends to handle exceptions',
    source: `${STUMBLE}; process.on("uncaughtException", () => {}); process.removeAllListeners("uncaughtException"); stumble()`,
    reports: 1,
  },
  {
    name: 'takes all exceptions',
    source: `process.setUncaughtExceptionCaptureCallback(error => console.log(error.message)); ${CRASH}`,
    reports: 1,
  },
  {
    name: 'watches its exceptions',
    source: `process.on("uncaughtExceptionMonitor", (error, origin) => console.log(origin)); ${CRASH}`,
    reports: 1,
  },
  {
    name: 'handles its rejections',
    source: `process.on("unhandledRejection", error => console.log(error.message)); Promise.reject(new Error("no"))`,
  },
  {
    name: 'handles its rejections, and throws',
    source: `process.on("unhandledRejection", error => { throw error }); Promise.reject(new Error("no"))`,
    reports: 1,
  },
  {
    name: 'handles its rejections as exceptions',
    source: `process.on("uncaughtException", (error, origin) => console.log(origin)); Promise.reject(new Error("no"))`,
    reports: 1,
  },
  {
    name: 'catches its own errors',
    source: `${STUMBLE}; (async () => stumble())().catch(error => { console.error(error); process.exit(12) })`,
  },
  {
    name: 'has a domain',
    source: `const d = require("domain").create(); d.on("error", error => console.log(error.message)); ${STUMBLE}; d.run(() => setTimeout(stumble, 5))`,
    reports: 1,
  },
  {
    name: 'has a domain that handles nothing',
    source: `${STUMBLE}; require("domain").create().run(() => setTimeout(stumble, 5))`,
    reports: 1,
  },
  {
    name: 'listens to warnings',
    source: 'process.on("warning", warning => console.log(warning.message)); process.emitWarning("careful")',
  },
]

const FLAGS: readonly Program[] = [
  ...['none', 'warn', 'warn-with-error-code', 'strict', 'throw'].flatMap(mode => [
    // Under these, Node tells no listener.
    {
      name: 'rejects',
      source: 'Promise.reject(new Error("no"))',
      flags: [`--unhandled-rejections=${mode}`],
      reports: /strict|throw/.test(mode) ? 1 : 0,
    },
    { name: 'throws', source: CRASH, flags: [`--unhandled-rejections=${mode}`], reports: 1 },
  ]),
  { name: 'throws', source: CRASH, flags: ['--enable-source-maps'], reports: 1 },
  { name: 'throws', source: CRASH, flags: ['--trace-uncaught'], reports: 1 },
  { name: 'throws', source: CRASH, flags: ['--stack-trace-limit=3'], reports: 1 },
  { name: 'exits', source: 'process.exit(3)', flags: ['--trace-exit'] },
  { name: 'throws', source: CRASH, flags: ['--inspect=0'], reports: 1 },
  { name: 'throws', source: CRASH, flags: ['--disable-proto=delete'], reports: 1 },
  {
    name: 'throws',
    source: CRASH,
    env: { NODE_OPTIONS: '--unhandled-rejections=strict --no-warnings' },
    reports: 1,
  },
  { name: 'tests itself', source: 'require("node:test")("it", () => { throw new Error("no") })' },
]

const COMPANY: readonly Program[] = [
  {
    name: 'reads what it is given',
    source: 'process.stdin.on("data", data => console.log(String(data)))',
    stdin: 'blue ☃\n',
  },
  {
    name: 'reads what it is given, at once',
    source: 'console.log(require("fs").readFileSync(0, "utf8"))',
    stdin: 'blue ☃\n',
  },
  { name: 'leaves what it is given', source: 'console.log("no")', stdin: 'x'.repeat(100_000) },
  {
    name: 'writes much',
    source: 'process.stdout.write("x".repeat(1_000_000)); process.stderr.write("y".repeat(100_000))',
  },
  {
    name: 'forks itself',
    source: inChild('require("child_process").fork(__filename, ["child"]).on("exit", code => console.log(code))', 'process.exit(13)'),
  },
  {
    name: 'forks itself, and the child throws',
    source: inChild('require("child_process").fork(__filename, ["child"]).on("exit", code => console.log(code))', CRASH),
    childReports: 1,
  },
  {
    name: 'starts a thread',
    source: 'const w = require("worker_threads"); if (w.isMainThread) new w.Worker(__filename).on("exit", code => console.log(code)); else process.exit(14)',
  },
  {
    name: 'starts a thread that throws',
    source: `const w = require("worker_threads"); if (w.isMainThread) new w.Worker(__filename); else { ${CRASH} }`,
    reports: 1,
  },
  {
    name: 'handles the error of a thread',
    source: `const w = require("worker_threads"); if (w.isMainThread) new w.Worker(__filename).on("error", error => console.log(error.message)); else { ${CRASH} }`,
  },
  {
    name: 'is a cluster',
    source: 'const c = require("cluster"); if (c.isPrimary) c.fork().on("exit", code => console.log(code)); else process.exit(15)',
  },
  {
    name: 'prints its source of orders',
    source: 'console.log(process.argv0, process.title, process.argv.slice(2))',
  },
  {
    name: 'prepares stacks',
    source: `Error.prepareStackTrace = (error, sites) => sites.length + " calls"; ${CRASH}`,
    reports: 1,
  },
  { name: 'replaces stderr', source: `process.stderr.write = () => true; ${CRASH}`, reports: 1 },
  { name: 'leaves its folder', source: `process.chdir("/"); ${CRASH}`, reports: 1 },
  { name: 'changes its title', source: `process.title = "other"; ${CRASH}`, reports: 1 },
  {
    name: 'changes globals',
    source: `Array.prototype.map = Object.keys = JSON.stringify = () => { throw new Error("no") }; ${CRASH}`,
  },
  {
    name: 'orders its timers',
    source: 'setTimeout(() => console.log("timeout"), 20); process.nextTick(() => console.log("tick")); Promise.resolve().then(() => console.log("then")); console.log("now")',
  },
]

export const PROGRAMS: readonly Program[] = [...PLACES, ...ENDS, ...LISTENERS, ...FLAGS, ...COMPANY]

/** What every program looks at first, and prints: all that could show that it is not alone. */
export function looking(file: string): string {
  return file.endsWith('.mjs') ? `${MODULE_SIGHTS}${SIGHTS}` : `${SCRIPT_SIGHTS}${SIGHTS}`
}

const SIGHTS = `
  argv: process.argv, execArgv: process.execArgv, argv0: process.argv0, title: process.title, cwd: process.cwd(),
  globals: Reflect.ownKeys(globalThis).map(String), process: Reflect.ownKeys(process).map(String), env: Object.keys(process.env),
  listeners: process.eventNames().filter(name => name !== 'uncaughtExceptionMonitor').map(name => [name, process.listenerCount(name)]),
  ours: process.listenerCount('uncaughtExceptionMonitor') <= 1, exitCode: process.exitCode, limit: Error.stackTraceLimit,
  resources: process.getActiveResourcesInfo().filter(name => /^(?:Timeout|Immediate|(?:Process|Pipe|TTY|TCPSocket)Wrap)$/.test(name)), maps: process.sourceMapsEnabled }));`.replaceAll('\n', '')

const SCRIPT_SIGHTS =
  'console.log(JSON.stringify({ main: require.main === module, mainModule: process.mainModule === module, id: module.id, parent: String(module.parent), filename: __filename, dirname: __dirname, paths: module.paths, children: module.children.length, cache: Object.keys(require.cache),'

const MODULE_SIGHTS =
  'console.log(JSON.stringify({ url: import.meta.url, filename: import.meta.filename, dirname: import.meta.dirname, main: import.meta.main, meta: Object.keys(import.meta), resolved: import.meta.resolve("./b.js"), mainModule: String(process.mainModule),'
