// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are programs, not texts of this one
import { type LeakCase, type Project, type Row, under } from '../case.ts'
import { documentPath, email, fullName, hostname, type Person } from '../person.ts'

const IS_ANSWERED = [
  'const server = require("node:http").createServer((_, answer) => answer.writeHead(403).end(data)).listen(0, async () => {',
  '  const answer = await fetch(`http://127.0.0.1:${server.address().port}/`)',
  '  server.close()',
  '  throw new Error(`The service refused the order: status ${answer.status}, ${await answer.text()}`)',
  '})',
].join('\n')

const COMMONJS: Project = { type: 'commonjs' }

/** Node and V8 say themselves what went wrong, and quote what they were given. */
export const NODE: readonly LeakCase[] = [
  ...under('files', [
    says(
      'reads a file that is not there',
      'require("node:fs").readFileSync(data)',
      documentPath,
      'ENOENT no such file or directory open',
    ),
    says(
      'reads a file of a promise',
      'require("node:fs/promises").readFile(data)',
      documentPath,
      'ENOENT no such file or directory open',
    ),
    says(
      'lists a folder that is not there',
      'require("node:fs").readdirSync(data)',
      documentPath,
      'ENOENT no such file or directory scandir',
    ),
    says(
      'makes a folder inside a file',
      'require("node:fs").mkdirSync(`${__filename}/${data}`)',
      person => person.folder,
      'ENOTDIR not a directory mkdir',
    ),
    says(
      'renames from one place to another',
      'require("node:fs").renameSync(data, `${data}.bak`)',
      documentPath,
      'ENOENT no such file or directory rename',
    ),
    says(
      'copies a file',
      'require("node:fs").copyFileSync(data, "/tmp/copy")',
      documentPath,
      'ENOENT no such file or directory copyfile',
    ),
    says(
      'asks for the size of a file',
      'require("node:fs").statSync(data)',
      person => `./${person.file}.csv`,
      'ENOENT no such file or directory stat',
    ),
    says(
      'reads a folder as a file',
      'require("node:fs").mkdirSync(data); require("node:fs").readFileSync(data)',
      person => person.folder,
      'EISDIR illegal operation on a directory read',
    ),
    says(
      'removes a folder',
      'require("node:fs").rmSync(data)',
      person => `${person.folder}/${person.file}`,
      'ENOENT no such file or directory lstat',
    ),
    says(
      'streams a file',
      'require("node:fs").createReadStream(data)',
      documentPath,
      'ENOENT no such file or directory open',
    ),
    says(
      'watches a file',
      'require("node:fs").watch(data)',
      person => `${person.folder}/${person.file}`,
      'ENOENT no such file or directory watch',
    ),
    says('changes its folder', 'process.chdir(data)', documentPath, 'ENOENT no such file or directory chdir'),
    says(
      'reads with an encoding',
      'require("node:fs").readFileSync(__filename, data)',
      person => person.topic,
      'The argument is invalid encoding Received',
    ),
    says(
      'opens with flags',
      'require("node:fs").openSync(__filename, data)',
      person => person.topic,
      'The argument is invalid Received',
    ),
    says(
      'gives a list for a path',
      'require("node:fs").readFileSync([data])',
      fullName,
      'The path argument must be of type string or an instance of Buffer or URL Received an instance of Array',
    ),
    says(
      'reads a path with a zero in it',
      'require("node:fs").readFileSync(`${data}\\0`)',
      documentPath,
      'The argument must be a string Uint8Array or URL without null bytes Received',
    ),
  ]),
  ...under('JSON', [
    says(
      'parses JSON that begins wrongly',
      'JSON.parse(data)',
      person => `${person.first}: 1`,
      'Unexpected token is not valid JSON',
    ),
    says(
      'parses JSON that ends too early',
      'JSON.parse(data)',
      person => `{"name": "${person.first}`,
      'Unterminated string in JSON at position',
    ),
    says(
      'parses JSON with a stray word',
      'JSON.parse(data)',
      person => `{"name": ${person.first}, "mail": "${email(person)}"}`,
      'Unexpected token is not valid JSON',
    ),
    says(
      'parses JSON with a comma too much',
      'JSON.parse(data)',
      person => `["${person.first}", "${person.last}",]`,
      'Unexpected token is not valid JSON',
    ),
    says(
      'requires a JSON file',
      'require(require("node:path").resolve(data))',
      person => `${person.file}.json`,
      'Unexpected token is not valid JSON',
      {
        give: (text, person) => ({ args: [text], files: { [text]: `{ name: '${person.first}' }` } }),
        keeps: 'Expected property name or in JSON at position',
      },
    ),
    says(
      'writes a circle as JSON',
      'const a = { [data]: {} }; a[data].back = a; JSON.stringify(a)',
      person => person.first,
      'Converting circular structure to JSON starting at object with constructor property closes the circle',
    ),
    says(
      'writes a large number as JSON',
      'JSON.stringify({ [data]: 1n })',
      person => person.first,
      'Do not know how to serialize a BigInt',
    ),
  ]),
  ...under('HTTP', [
    says(
      'requests an address that is none',
      'new URL(data)',
      person => `http//${hostname(person)}`,
      'Invalid URL',
    ),
    says(
      'fetches an address that is none',
      'fetch(data)',
      person => `/${person.folder}/${person.file}`,
      'Failed to parse URL from',
    ),
    says(
      'fetches from a port that is closed',
      'fetch(`http://127.0.0.1:1/${data}`)',
      person => person.topic,
      'fetch failed',
    ),
    says(
      'fetches with credentials in the address',
      'fetch(data)',
      person => `http://${person.nick}:${person.password}@127.0.0.1:1/`,
      'Request cannot be constructed from a URL that includes credentials',
    ),
    says(
      'fetches by a scheme',
      'fetch(`${data}://127.0.0.1/`)',
      person => person.topic,
      'fetch failed unknown scheme',
    ),
    says(
      'connects to a port that is closed',
      'require("node:http").get({ port: 1, path: `/${data}` })',
      person => person.topic,
      'connect ECONNREFUSED',
    ),
    says(
      'connects to a socket',
      'require("node:net").connect(`/tmp/${data}.sock`)',
      person => person.host,
      'connect ENOENT',
    ),
    says(
      'sends a header',
      'new Headers({ [data]: "1" })',
      person => `x ${person.topic}`,
      'Headers.append is an invalid header name',
    ),
    says(
      'sends a header of http',
      'require("node:http").request("http://127.0.0.1:1", { headers: { [data]: "1" } })',
      person => `x ${person.topic}`,
      'Header name must be a valid HTTP token',
    ),
    says(
      'sends a value in a header',
      'require("node:http").request("http://127.0.0.1:1", { headers: { [`x-${data}`]: "\\u0000" } })',
      person => person.topic,
      'Invalid character in header content',
    ),
    says(
      'requests a path with spaces',
      'require("node:http").get(`http://127.0.0.1:1`, { path: `/${data} x` })',
      person => person.folder,
      'Request path contains unescaped characters',
    ),
    says(
      'requests by a method',
      'require("node:http").request("http://127.0.0.1:1", { method: data })',
      person => `${person.topic} ${person.other}`,
      'Method must be a valid HTTP token',
    ),
    says(
      'requests by a protocol',
      'require("node:http").get(data)',
      person => `${person.topic}://${hostname(person)}`,
      'Protocol not supported Expected',
    ),
    says(
      'is answered by a server',
      IS_ANSWERED,
      person => `no account for ${email(person)}`,
      'The service refused the order status',
    ),
  ]),
  ...under('child_process', [
    says(
      'runs a command that fails',
      'require("node:child_process").execSync(`cat ${data}`, { stdio: "pipe" })',
      person => `${person.folder}/${person.file}`,
      'Command failed',
    ),
    says(
      'runs a command that complains',
      'require("node:child_process").execSync(`echo ${data} >&2; exit 3`, { stdio: "pipe" })',
      fullName,
      'Command failed',
    ),
    says(
      'starts a program that is not there',
      'require("node:child_process").spawn(data)',
      person => `/opt/${person.company}/bin/${person.file}`,
      'spawn ENOENT',
    ),
    says(
      'starts a program with arguments',
      'require("node:child_process").execFileSync("false", [data])',
      bearerLine,
      'Command failed',
    ),
    says(
      'starts a program in a folder',
      'require("node:child_process").execFileSync("true", [], { cwd: data })',
      documentPath,
      'spawnSync ENOENT',
    ),
    says(
      'waits for a program as a promise',
      'require("node:util").promisify(require("node:child_process").exec)(`echo ${data}; exit 2`)',
      fullName,
      'Command failed',
    ),
    says(
      'reports what a program printed',
      'const { stderr, status } = require("node:child_process").spawnSync("sh", ["-c", `echo ${data} >&2; exit 4`], { encoding: "utf8" }); throw new Error(`The deploy script ended with code ${status}: ${stderr}`)',
      fullName,
      'The deploy script ended with code',
    ),
  ]),
  ...under('Node', [
    says(
      'asks for a digest',
      'require("node:crypto").createHash(data)',
      person => person.topic,
      'Digest method not supported',
    ),
    says(
      'reads a key',
      'require("node:crypto").createPrivateKey(`-----BEGIN PRIVATE KEY-----\\n${data}\\n-----END PRIVATE KEY-----`)',
      person => person.token,
      'error DECODER routines unsupported',
    ),
    says('reads an encoding', 'Buffer.from("x", data)', person => person.topic, 'Unknown encoding'),
    says('decodes a text', 'new TextDecoder(data)', person => person.topic, 'The encoding is not supported'),
    says(
      'formats a date for a place',
      'new Intl.DateTimeFormat(data)',
      person => `${person.city}_1`,
      saidOfLocales(),
    ),
    says(
      'formats a date for a time zone',
      'new Date().toLocaleString("en", { timeZone: data })',
      person => `Europe/${person.city}`,
      'Invalid time zone specified',
    ),
    says('parses a large number', 'BigInt(data)', fullName, 'Cannot convert to a BigInt'),
    says(
      'makes a pattern',
      'new RegExp(`(${data}`)',
      fullName,
      'Invalid regular expression Unterminated group',
    ),
    says(
      'clones a function',
      'structuredClone({ [data]: new Function(`return ${JSON.stringify(data)}`) })',
      person => person.topic,
      'could not be cloned',
    ),
    says('decodes an address', 'decodeURIComponent(`${data}%E0%A4%A`)', fullName, 'URI malformed'),
    says(
      'parses its options strictly',
      'try { require("node:util").parseArgs() } catch (cause) { throw new Error("Cannot start", { cause }) }',
      person => `--${person.topic}`,
      'Cannot start Unknown option',
    ),
    says(
      'takes no positional argument',
      'try { require("node:util").parseArgs({ options: {} }) } catch (cause) { throw new Error("Cannot start", { cause }) }',
      fullName,
      'Cannot start Unexpected argument This command does not take positional arguments',
    ),
    says('sends a signal', 'process.kill(process.pid, data)', person => person.constant, 'Unknown signal'),
    says(
      'emits an error that is none',
      'new (require("node:events"))().emit("error", { owner: data })',
      fullName,
      'Unhandled error',
    ),
    says(
      'reads a property of nothing',
      'const users = {}; users[data].name',
      person => person.first,
      'Cannot read properties of undefined reading name',
      { give: text => ({ args: [text] }), keeps: 'Cannot read properties of undefined' },
    ),
    says(
      'reads a property by data',
      'undefined[data]',
      person => person.first,
      'Cannot read properties of undefined reading',
    ),
    says(
      'calls a method by data',
      'const api = {}; api[data]()',
      person => person.topic,
      'is not a function',
    ),
    says(
      'writes to a frozen object',
      '"use strict"; Object.defineProperty(Object.freeze({}), data, { value: 1 })',
      person => person.topic,
      'Cannot define property object is not extensible',
    ),
    says(
      'needs a package',
      'require(data)',
      person => `@${person.company.toLowerCase()}/${person.topic}`,
      'Cannot find module',
    ),
    says('needs a file', 'require(`./${data}/settings`)', person => person.folder, 'Cannot find module'),
    says('imports a package', 'import(data)', person => person.topic, 'Cannot find package imported from'),
    says(
      'imports from an address',
      'import(data)',
      person => `https://${hostname(person)}/x.js`,
      'Only URLs with a scheme in are supported by the default ESM loader Received protocol',
    ),
    says(
      'fails in a thread',
      'new (require("node:worker_threads").Worker)(`throw new Error("The thread met " + ${JSON.stringify(data)})`, { eval: true })',
      fullName,
      '',
    ),
    says(
      'inflates what is not deflated',
      'require("node:zlib").inflateSync(Buffer.from(`not deflated: ${data}`))',
      fullName,
      'incorrect header check',
    ),
    says(
      'sets an option of a socket',
      'require("node:dgram").createSocket(data)',
      person => person.topic,
      'Bad socket type specified Valid types are',
    ),
    says(
      'asks for an environment variable',
      'const value = process.env[data]; if (!value) throw new Error(`Set the variable ${data} before you start`)',
      person => person.constant,
      'Set the variable before you start',
    ),
  ]),
]

function bearerLine(person: Person): string {
  return `Authorization: token ${person.token}`
}

/** A program of one statement over one argument, and what Node says of it. */
function says(
  name: string,
  statement: string,
  text: (person: Person) => string,
  keeps: string,
  other: { give?: (text: string, person: Person) => ReturnType<Row['data']>; keeps?: string } = {},
): Row {
  const { give = (argument: string) => ({ args: [argument] }) } = other
  return {
    name,
    source: ['const [data] = process.argv.slice(2)', statement],
    data: person => give(text(person), person),
    keeps: other.keeps ?? keeps,
    project: COMMONJS,
  }
}

/** Node 26 says it in other words than those before. */
function saidOfLocales(): string {
  try {
    return new Intl.DateTimeFormat('no_place').resolvedOptions().locale
  } catch (error) {
    return String(error).replace(/^RangeError: |: no_place$/g, '')
  }
}
