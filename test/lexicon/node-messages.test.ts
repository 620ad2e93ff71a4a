import assert from 'node:assert'
import { exec, execFile, execFileSync, execSync, fork, spawn, spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import dgram from 'node:dgram'
import dns from 'node:dns/promises'
import { EventEmitter, once } from 'node:events'
import fs from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { createRequire } from 'node:module'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import tls from 'node:tls'
import { domainToASCII, fileURLToPath, pathToFileURL } from 'node:url'
import util from 'node:util'
import v8 from 'node:v8'
import vm from 'node:vm'
import { Worker } from 'node:worker_threads'
import zlib from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import nodeMessages from '../../src/lexicon/node-messages.mjs'
import { nodeVocabulary } from '../../src/lexicon/node-messages.ts'

const told = nodeMessages()
const data = { ...told, messages: Object.values(told.messages).flat() }

/** What a user might have typed. No word of it may be needed to explain a message. */
const NAME = 'zorblax'
const TEXT = 'Wexley Quimby'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zorblax-'))
const missing = path.join(folder, `${NAME}.txt`)
const file = path.join(folder, 'wexley.txt')

type Raise = () => unknown

/** Programs, as V8 sees them. */
const PROGRAMS = [
  'undefined.zorblax',
  'null.zorblax = 1',
  'var wexley = {}; wexley.zorblax.quimby',
  'var wexley = {}; wexley.zorblax()',
  'var wexley = {}; new wexley.zorblax()',
  '(() => {})().zorblax()',
  'zorblax',
  'zorblax = wexley; let wexley',
  'const zorblax = 1; zorblax = 2',
  'let zorblax; let zorblax',
  'for (const a of 5) ;',
  'const [zorblax] = undefined',
  'const { zorblax } = undefined',
  'const { zorblax } = null',
  '(({ zorblax: { wexley } }) => wexley)({})',
  '[...undefined]',
  'Math.max(...5)',
  'new Map([1])',
  '"zorblax" in "wexley"',
  'a = {} instanceof 5',
  'null[Symbol.iterator]()',
  'class Zorblax { constructor() {} } Zorblax()',
  'class Zorblax extends Object { constructor() { this.a = 1 } } new Zorblax()',
  'class Zorblax extends null {} new Zorblax()',
  'class Zorblax extends 5 {}',
  'class Zorblax { #quimby; static wexley(o) { return o.#quimby } } Zorblax.wexley({})',
  '"use strict"; Object.freeze({ zorblax: 1 }).zorblax = 2',
  '"use strict"; Object.freeze([]).push(1)',
  '"use strict"; delete Object.freeze({ zorblax: 1 }).zorblax',
  '"use strict"; ({ get zorblax() { return 1 } }).zorblax = 2',
  'Object.defineProperty(Object.freeze({}), "zorblax", { value: 1 })',
  'Object.defineProperty(Object.defineProperty({}, "zorblax", {}), "zorblax", { value: 1 })',
  'Object.defineProperty(1, "zorblax", {})',
  'Object.setPrototypeOf({}, 1)',
  'Reflect.construct(1)',
  'Symbol() + ""',
  '1n + 1',
  'BigInt("zorblax")',
  'BigInt(1.5)',
  'JSON.stringify(1n)',
  'JSON.parse("")',
  'JSON.parse("{")',
  'JSON.parse("zorblax")',
  'JSON.parse(\'{"name": Wexley Quimby of zorblax, and more of it}\')',
  'JSON.parse(\'{"name": "zorblax", }\')',
  'JSON.parse(\'{"name" "zorblax"}\')',
  'JSON.parse(\'["zorblax" "wexley"]\')',
  'JSON.parse(\'{"a": "\\u0001"}\')',
  'JSON.parse(\'{"a": "\\\\zorblax"}\')',
  "JSON.parse('\"zorblax')",
  'JSON.parse("1 zorblax")',
  'JSON.parse("-")',
  'var zorblax = {}; zorblax.wexley = { quimby: zorblax }; JSON.stringify(zorblax)',
  'var zorblax = []; zorblax[0] = { quimby: zorblax }; JSON.stringify(zorblax)',
  'new RegExp("(zorblax")',
  'new RegExp("zorblax[z-a]")',
  'new RegExp("*zorblax")',
  'new RegExp("(?<zorblax>.)(?<zorblax>.)")',
  'new RegExp("\\\\u{zorblax}", "u")',
  'new RegExp("zorblax", "zorblax")',
  '"zorblax".repeat(-1)',
  '"zorblax".normalize("wexley")',
  '"zorblax".matchAll(/a/)',
  'String.fromCodePoint(-1)',
  'new Array(-1)',
  'new ArrayBuffer(-1)',
  'new Uint32Array(new ArrayBuffer(3))',
  'new DataView(new ArrayBuffer(1), 5)',
  'new Date(NaN).toISOString()',
  '(1).toFixed(101)',
  '(1).toString(99)',
  '(1).toPrecision(0)',
  'new Intl.NumberFormat("zorblax_")',
  'new Intl.DateTimeFormat("en", { timeZone: "Wexley/Quimby" })',
  'new Intl.NumberFormat("en", { style: "currency", currency: "zorblax" })',
  'decodeURIComponent("%zorblax")',
  '(function zorblax() { zorblax() })()',
  '[].reduce((a, b) => a)',
  'new Promise()',
  'new Promise(5)',
  'Map.prototype.set.call({}, 1, 2)',
  'new Proxy({}, 1)',
  'new WeakMap().set("zorblax", 1)',
  'Object.fromEntries([1])',
  'var zorblax = function* () { zorblaxes.next() }; var zorblaxes = zorblax(); zorblaxes.next()',
  'function zorblax( {',
  'var zorblax = ;',
  'var 1zorblax',
  'zorblax wexley',
  '"zorblax',
  '`zorblax',
  'var a = {,}',
  'import zorblax from "wexley"',
  'export const zorblax = 1',
  'await zorblax',
  'return 1',
  'break',
  'continue zorblax',
  'if (1) else',
  'zorblax => { } wexley',
  'let let = 1',
  '"use strict"; var public = 1',
  '"use strict"; with (zorblax) {}',
  '"use strict"; 010',
  'new.target',
  'super.zorblax()',
  'class { }',
  'function f(a, a) { "use strict" }',
  '1 = zorblax',
  'zorblax() = 1',
  '({ zorblax = 1 })',
  'try { }',
  'switch (1) { default: default: }',
  'async () => { for await (const zorblax in []) ; }',
  '/(?<zorblax/',
  'const zorblax',
  'zorblax?.wexley = 1',
  'new zorblax?.wexley()',
  'a?.b`c`',
  'new WebAssembly.Module(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]))',
  'new WebAssembly.Instance({})',
  'Atomics.wait(new Int32Array(1), 0, 0)',
  'new SharedArrayBuffer(-1)',
  'Reflect.ownKeys("zorblax")',
  'new Set(5)',
  'Symbol.keyFor("zorblax")',
  'new Symbol()',
]

/** What Node itself refuses, at once. */
const CALLS: Record<string, Raise> = {
  'fs.readFileSync of a missing file': () => fs.readFileSync(missing),
  'fs.readFileSync of a folder': () => fs.readFileSync(folder),
  'fs.readFileSync of a number': () => fs.readFileSync(1.5 as never),
  'fs.readFileSync with an encoding': () => fs.readFileSync(file, NAME as never),
  'fs.openSync with flags': () => fs.openSync(file, NAME),
  'fs.mkdirSync of an existing folder': () => fs.mkdirSync(folder),
  'fs.rmdirSync of a full folder': () => fs.rmdirSync(folder),
  'fs.readdirSync of a file': () => fs.readdirSync(file),
  'fs.renameSync of a missing file': () => fs.renameSync(missing, file),
  'fs.copyFileSync of a missing file': () => fs.copyFileSync(missing, file),
  'fs.cpSync of a folder': () => fs.cpSync(folder, file),
  'fs.rmSync of a folder': () => fs.rmSync(folder),
  'fs.rmSync of a missing file': () => fs.rmSync(missing),
  'fs.statSync with a zero': () => fs.statSync(`${NAME}\0`),
  'fs.lstatSync of nothing': () => fs.lstatSync(undefined as never),
  'fs.closeSync of a closed descriptor': () => fs.closeSync(2 ** 20),
  'fs.readSync beyond the buffer': () => fs.readSync(0, Buffer.alloc(1), 5, 5, 0),
  'fs.symlinkSync onto a file': () => fs.symlinkSync(missing, file),
  'fs.chmodSync with a mode': () => fs.chmodSync(file, NAME),
  'fs.writeFileSync of an object': () => fs.writeFileSync(file, {} as never),
  'fs.accessSync of a missing file': () => fs.accessSync(missing),
  'fs.mkdtempSync in a missing folder': () => fs.mkdtempSync(path.join(missing, NAME)),
  'fs.utimesSync of a missing file': () => fs.utimesSync(missing, 1, 1),
  'fs.createReadStream from a range': () => fs.createReadStream(file, { start: 5, end: 1 }),
  'process.chdir to a missing folder': () => process.chdir(missing),
  'process.kill of no process': () => process.kill(2 ** 30),
  'process.kill with a signal': () => process.kill(process.pid, NAME),
  'process.setuid of a user': () => process.setuid?.(NAME),
  'process.hrtime of an object': () => process.hrtime({} as never),
  'process.emitWarning of a number': () => process.emitWarning(5 as never),
  'process.exitCode of a word': () => {
    process.exitCode = NAME
  },
  'path.join of a number': () => path.join(5 as never),
  'new URL of words': () => new URL(TEXT),
  'new URL with a base': () => new URL(NAME, TEXT),
  'new URL of nothing': () => Reflect.construct(URL, []),
  'fileURLToPath of http': () => fileURLToPath(`http://${NAME}/`),
  'fileURLToPath with a slash': () => fileURLToPath(`file:///${NAME}%2F`),
  'fileURLToPath of a host': () => fileURLToPath(`file://${NAME}/`),
  'domainToASCII of a number': () => (domainToASCII as (...args: unknown[]) => unknown)(),
  'crypto.createHash of an algorithm': () => crypto.createHash(NAME),
  'crypto.createHash twice': () => crypto.createHash('sha256').update('').digest() && twiceDigested(),
  'crypto.createCipheriv of an algorithm': () => crypto.createCipheriv(NAME, TEXT, TEXT),
  'crypto.createCipheriv with a key': () => crypto.createCipheriv('aes-256-cbc', TEXT, TEXT),
  'crypto.createCipheriv with a vector': () => crypto.createCipheriv('aes-256-cbc', Buffer.alloc(32), TEXT),
  'crypto.createDecipheriv of garbage': () => decrypted(),
  'crypto.createPrivateKey of words': () => crypto.createPrivateKey(TEXT),
  'crypto.createPublicKey of a PEM': () =>
    crypto.createPublicKey('-----BEGIN PUBLIC KEY-----\nem9yYmxheA==\n-----END PUBLIC KEY-----\n'),
  'crypto.randomBytes of a number': () => crypto.randomBytes(-1),
  'crypto.randomInt of a range': () => crypto.randomInt(5, 1),
  'crypto.timingSafeEqual of lengths': () => crypto.timingSafeEqual(Buffer.alloc(1), Buffer.alloc(2)),
  'crypto.scryptSync with a cost': () => crypto.scryptSync(NAME, NAME, 5, { N: 3 }),
  'crypto.pbkdf2Sync with a digest': () => crypto.pbkdf2Sync(NAME, NAME, 1, 1, NAME),
  'crypto.generateKeyPairSync of a type': () => crypto.generateKeyPairSync(NAME as never),
  'crypto.createSign with a key': () => crypto.createSign('sha256').sign(TEXT),
  'new X509Certificate of words': () => new crypto.X509Certificate(TEXT),
  'zlib.gunzipSync of words': () => zlib.gunzipSync(TEXT),
  'zlib.inflateSync of words': () => zlib.inflateSync(TEXT),
  'zlib.inflateRawSync of words': () => zlib.inflateRawSync(`\xff${TEXT}`),
  'zlib.gunzipSync of a half': () => zlib.gunzipSync(zlib.gzipSync(TEXT).subarray(0, 15)),
  'zlib.gunzipSync of a wrong sum': () => zlib.gunzipSync(flipped(zlib.gzipSync(TEXT), -8)),
  'zlib.gunzipSync of a wrong length': () => zlib.gunzipSync(flipped(zlib.gzipSync(TEXT), -1)),
  'zlib.inflateSync of a dictionary': () =>
    zlib.inflateSync(zlib.deflateSync(TEXT, { dictionary: Buffer.from(TEXT) })),
  'zlib.brotliDecompressSync of words': () => zlib.brotliDecompressSync(TEXT),
  'zlib.createGzip with a level': () => zlib.createGzip({ level: 99 }),
  'zlib.gzipSync of a number': () => zlib.gzipSync(5 as never),
  'execSync of a command': () => execSync(`exit 3 # ${NAME}`, { stdio: 'pipe' }),
  'execFileSync of a missing program': () => execFileSync(missing),
  'execFileSync with much output': () =>
    execFileSync(process.execPath, ['-p', '"zorblax".repeat(100)'], { maxBuffer: 1 }),
  'execFileSync that takes too long': () =>
    execFileSync(process.execPath, ['-e', 'setTimeout(() => {}, 9999)'], { timeout: 1 }),
  'spawnSync of a number': () => spawnSync(5 as never),
  'spawn with a working folder of a number': () => spawn(process.execPath, [], { cwd: 5 as never }),
  'spawn with stdio': () => spawn(process.execPath, [], { stdio: NAME as never }),
  'spawn with arguments of a zero': () => spawn(process.execPath, [`${NAME}\0`]),
  'fork without a channel': () => fork(file, { stdio: ['pipe', 'pipe', 'pipe'] }),
  'exec of an empty command': () => exec(''),
  'execFile without a name': () => execFile('' as never),
  'util.parseArgs of an unknown option': () => util.parseArgs({ args: [`--${NAME}`], options: {} }),
  'util.parseArgs of a positional': () => util.parseArgs({ args: [NAME], options: {} }),
  'util.parseArgs without a value': () => parsed(['--zorblax'], 'string'),
  'util.parseArgs of an ambiguous value': () => parsed(['--zorblax', '--wexley'], 'string'),
  'util.parseArgs with a needless value': () => parsed(['--zorblax=wexley'], 'boolean'),
  'util.parseArgs with options of words': () => util.parseArgs({ options: NAME as never }),
  'util.promisify of a number': () => util.promisify(5 as never),
  'util.inherits of nothing': () => util.inherits(undefined as never, undefined as never),
  'new TextDecoder of an encoding': () => new TextDecoder(NAME),
  'new TextDecoder of garbage': () =>
    new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array([0xff, 0xfe])),
  'Buffer.from of a number': () => Buffer.from(5 as never),
  'Buffer.alloc of a negative size': () => Buffer.alloc(-1),
  'Buffer.alloc of a huge size': () => Buffer.alloc(2 ** 60),
  'Buffer.readInt8 beyond the end': () => Buffer.alloc(1).readInt32LE(0),
  'Buffer.writeUInt8 of a large value': () => Buffer.alloc(1).writeUInt8(999),
  'Buffer.readUInt8 at a fraction': () => Buffer.alloc(1).readUInt8(0.5),
  'Buffer.swap16 of an odd length': () => Buffer.alloc(1).swap16(),
  'Buffer.toString in an encoding': () => Buffer.alloc(1).toString(NAME as never),
  'Buffer.concat of words': () => Buffer.concat([NAME as never]),
  'new EventEmitter().emit(error) of words': () => new EventEmitter().emit('error', TEXT),
  'new EventEmitter().on of no function': () => new EventEmitter().on(NAME, 5 as never),
  'EventEmitter.setMaxListeners of -1': () => new EventEmitter().setMaxListeners(-1),
  'Readable.from of nothing': () => Readable.from(undefined as never),
  'Readable.push after the end': () => pushedAfterEnd(),
  'Writable.write of null': () => new Writable({ write() {} }).write(null),
  'Writable.write of an object': () => new Writable({ write() {} }).write({}),
  'setTimeout of no function': () => setTimeout(5 as never),
  'queueMicrotask of no function': () => queueMicrotask(5 as never),
  'structuredClone of a function': () => structuredClone({ [NAME]: () => {} }),
  'structuredClone of a symbol': () => structuredClone(Symbol(NAME)),
  'structuredClone of nothing': () => (structuredClone as (...args: unknown[]) => unknown)(),
  'v8.deserialize of words': () => v8.deserialize(Buffer.from(TEXT)),
  'new vm.Script of a number': () => vm.runInNewContext('1', 5 as never),
  'vm with a time limit': () => vm.runInThisContext('for (;;) ;', { timeout: 5 }),
  'new Worker of a relative path': () => new Worker(NAME),
  'new Worker of a number': () => new Worker(5 as never),
  'new Worker with arguments': () => new Worker(file, { execArgv: [`--${NAME}`] }),
  'atob of words': () => atob(`${TEXT}!`),
  'btoa of words': () => btoa('ž'),
  'new AbortController().signal.throwIfAborted': () => AbortSignal.abort().throwIfAborted(),
  'AbortSignal.timeout of words': () => AbortSignal.timeout(NAME as never),
  'new Blob of a number': () => new Blob(5 as never),
  'new Headers with a name': () => new Headers({ [TEXT]: NAME }),
  'new Headers with a value': () => new Headers({ [NAME]: `${NAME}\n${NAME}` }),
  'new Request with a method': () => new Request(`http://${NAME}/`, { method: TEXT }),
  'new Request with a body': () => new Request(`http://${NAME}/`, { body: NAME }),
  'new Request with credentials': () => new Request(`http://${NAME}:${NAME}@wexley/`),
  'new Response with a status': () => new Response(NAME, { status: 5 }),
  'new Event of nothing': () => Reflect.construct(Event, []),
  'performance.mark of a start': () => performance.measure(NAME, 'wexley'),
  'http.get of a protocol': () => http.get(`ftp://${NAME}/`),
  'http.request with a method': () => http.request({ method: TEXT }),
  'http.request with a path': () => http.request({ path: `/${TEXT}` }),
  'http.request with a header': () =>
    http.request({ headers: { [NAME]: 'ž\n' }, host: '127.0.0.1', port: 1 }),
  'http.request with a header name': () => http.request({ headers: { [TEXT]: NAME } }),
  'http.validateHeaderName of words': () => http.validateHeaderName(TEXT),
  'net.connect to a port': () => net.connect(99_999),
  'net.connect to nothing': () => net.connect({} as never),
  'net.createServer().listen on a port': () => net.createServer().listen(99_999),
  'new net.BlockList with an address': () => new net.BlockList().addAddress(NAME),
  'dgram.createSocket of a type': () => dgram.createSocket(NAME as never),
  'dns.setServers of words': () => dns.setServers([NAME]),
  'tls.checkServerIdentity of a name': () =>
    thrown(tls.checkServerIdentity(`${NAME}.invalid`, { subject: { CN: 'wexley' } } as never)),
  'tls.checkServerIdentity of alternative names': () =>
    thrown(
      tls.checkServerIdentity(`${NAME}.invalid`, {
        subject: {},
        subjectaltname: 'DNS:wexley.invalid',
      } as never),
    ),
  'tls.createSecureContext with a key': () => tls.createSecureContext({ key: TEXT, cert: TEXT }),
  'tls.createSecureContext with ciphers': () => tls.createSecureContext({ ciphers: NAME }),
  'tls.createSecureContext with a protocol': () => tls.createSecureContext({ secureProtocol: NAME }),
  'assert of a falsy value': () => assert(0 as never, NAME),
  'assert.equal': () => assert.equal(1, 2),
  'assert.strictEqual': () => assert.strictEqual(NAME, TEXT),
  'assert.notStrictEqual': () => assert.notStrictEqual(1, 1),
  'assert.deepStrictEqual': () => assert.deepStrictEqual({ zorblax: 1 }, { zorblax: 2 }),
  'assert.notDeepStrictEqual': () => assert.notDeepStrictEqual({ zorblax: 1 }, { zorblax: 1 }),
  'assert.throws': () => assert.throws(() => {}),
  'assert.doesNotThrow': () => assert.doesNotThrow(() => thrown(new Error(NAME))),
  'assert.match': () => assert.match(NAME, /wexley/),
  'assert.ifError': () => assert.ifError(new Error(NAME)),
  'assert.fail': () => assert.fail(),
  'assert.rejects of no promise': () => assert.rejects(5 as never),
  'require of a missing module': () => createRequire(file)(`./${NAME}`),
  'require of a missing package': () => createRequire(file)(NAME),
  'require of nothing': () => createRequire(file)(''),
  'require of a number': () => createRequire(file)(5 as never),
  'require of JSON': () => createRequire(file)('./broken.json'),
  'require of a broken program': () => createRequire(file)('./broken.cjs'),
  'require of what is not exported': () => createRequire(file)('wexley/zorblax'),
  'require of an add-on': () => createRequire(file)('./broken.node'),
  'createRequire of a relative path': () => createRequire(NAME),
  'process.dlopen of a missing add-on': () => process.dlopen({ exports: {} }, missing),
  'process.binding of a name': () => (process as never as { binding(name: string): unknown }).binding(NAME),
  'os.setPriority of no process': () => os.setPriority(2 ** 30, 0),
  'os.userInfo with an encoding': () => os.getPriority(NAME as never),
}

/** What Node refuses later. */
const PROMISES: Record<string, Raise> = {
  'fs.promises.readFile of a missing file': () => fs.promises.readFile(missing),
  'fs.promises.open of a folder': () => fs.promises.open(folder, 'w'),
  'fs.promises.readdir of a missing folder': () => fs.promises.readdir(missing),
  'spawn of a missing program': () => failed(spawn(missing)),
  'execFile of a failing program': () => util.promisify(execFile)(process.execPath, ['-e', 'zorblax()']),
  'execFile that is aborted': () =>
    util.promisify(execFile)(process.execPath, ['-e', ''], { signal: AbortSignal.abort() }),
  'exec with much output': () => util.promisify(exec)('echo zorblax', { maxBuffer: 1 }),
  'net.connect to a closed port': async () => failed(net.connect(await closedPort(), '127.0.0.1')),
  'net.connect to a socket file': () => failed(net.connect(missing)),
  'net.Server.listen on a taken port': () =>
    onServer(port => failed(net.createServer().listen(port, '127.0.0.1'))),
  'http.get of a closed port': async () => failed(http.get(`http://127.0.0.1:${await closedPort()}/${NAME}`)),
  'http.get of no HTTP': () => onServer(port => failed(http.get({ host: '127.0.0.1', port }))),
  'http.get that is hung up': () => onServer(port => failed(http.get({ host: '127.0.0.1', port })), ''),
  'http.get of a wrong length': () => onServer(read, 'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nzorblax'),
  'http.get of a wrong header': () =>
    onServer(port => failed(http.get({ host: '127.0.0.1', port })), 'HTTP/1.1 200 OK\r\nzor blax\r\n\r\n'),
  'fetch of a closed port': async () => fetch(`http://127.0.0.1:${await closedPort()}/${NAME}`),
  'fetch of words': () => fetch(TEXT),
  'fetch of a protocol': () => fetch(`${NAME}:wexley`),
  'fetch of no HTTP': () => onServer(port => fetch(`http://127.0.0.1:${port}/`)),
  'fetch that is hung up': () => onServer(port => fetch(`http://127.0.0.1:${port}/`), ''),
  'fetch of a half': () =>
    onServer(
      async port => (await fetch(`http://127.0.0.1:${port}/`)).text(),
      'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nzorblax',
    ),
  'fetch of broken JSON': () => new Response(TEXT).json(),
  'fetch that is aborted': () => fetch(`http://127.0.0.1:1/${NAME}`, { signal: AbortSignal.abort() }),
  'fetch that takes too long': () =>
    onServer(port => fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(5) }), null),
  'new Response read twice': async () => {
    const response = new Response(NAME)
    await response.text()
    await response.text()
  },
  'dns.lookup of a name': () => dns.lookup(`${NAME}.invalid`),
  'tls.connect to no TLS': () => onServer(port => failed(tls.connect(port, '127.0.0.1'))),
  'https.get of no TLS': () => onServer(port => failed(https.get({ host: '127.0.0.1', port }))),
  'https.get that is hung up': () => onServer(port => failed(https.get({ host: '127.0.0.1', port })), ''),
  'new Worker of a missing file': () => failed(new Worker(missing)),
  'new Worker of a program that exits': () => failed(new Worker('zorblax()', { eval: true })),
  'pipeline of a destroyed stream': () => pipeline(destroyed(), new Writable({ write() {} })),
  'pipeline that fails': () =>
    pipeline(Readable.from([NAME]), fs.createWriteStream(path.join(missing, NAME))),
  'Writable.write after end': () => writtenAfterEnd(),
  'Writable.write after destroy': () => writtenAfterDestroy(),
  'Readable.read without _read': () => failed(new Readable(), stream => stream.read()),
  'once that is aborted': () => once(new EventEmitter(), NAME, { signal: AbortSignal.abort() }),
  'Promise.any of rejections': () => Promise.any([Promise.reject(new TypeError(NAME))]),
  'crypto.subtle of an algorithm': () => crypto.subtle.digest(NAME, new Uint8Array(1)),
  'crypto.subtle of a key': () =>
    crypto.subtle.importKey('raw', new Uint8Array(3), 'AES-GCM', false, ['encrypt']),
  'new ReadableStream locked': () => {
    const stream = new ReadableStream()
    stream.getReader()
    return stream.cancel()
  },
  'assert.rejects of what does not reject': () => assert.rejects(Promise.resolve()),
  'dgram send to a closed socket': async () => {
    const socket = dgram.createSocket('udp4')
    socket.close()
    socket.send(NAME, 1)
  },
}

/** Modules that Node's own loader refuses; a test runner's is another. */
const MODULES: Record<string, string> = {
  'import of a missing file': `import './${NAME}.mjs'`,
  'import of a missing package': `import '${NAME}'`,
  'import of a folder': `import './folder'`,
  'import of what is not exported': `import { ${NAME} } from './exports.mjs'`,
  'import of a name from CommonJS': `import { ${NAME} } from './common.cjs'`,
  'import of a missing subpath': `import 'wexley/${NAME}'`,
  'import of a missing import': `import '#${NAME}'`,
  'import of an extension': `import './wexley.txt'`,
  'import of JSON': `import './broken.json'`,
  'import of broken JSON': `import './broken.json' with { type: 'json' }`,
  'import of a protocol': `import 'zorblax:wexley'`,
  'import of a URL': `import 'https://${NAME}.invalid/'`,
  'import of a built-in': `import 'node:${NAME}'`,
  'import of a broken program': `import './broken.mjs'`,
  'import of a path with a slash': `import './${NAME}%2F'`,
  'require in a module': `require('${NAME}')`,
  'module in a module': 'module.exports = 1',
  '__dirname in a module': '__dirname',
  'import of a cycle': `import './cycle.mjs'`,
  'import of an attribute': `import './exports.mjs' with { type: '${NAME}' }`,
  'import.meta.resolve of a missing package': `import.meta.resolve('${NAME}')`,
  'a dynamic import': `await import('./${NAME}.mjs')`,
}

const FILES: Record<string, string> = {
  'wexley.txt': TEXT,
  'broken.json': `{ "name": ${TEXT} }`,
  'broken.cjs': 'const zorblax = = 1',
  'broken.mjs': 'const zorblax = = 1',
  'broken.node': TEXT,
  'exports.mjs': 'export const quimby = 1',
  'common.cjs': 'exports.quimby = 1',
  'cycle.mjs': `import { zorblax } from './cycle-back.mjs'; export const quimby = zorblax`,
  'cycle-back.mjs': `import { quimby } from './cycle.mjs'; export const zorblax = quimby`,
  'folder/index.js': '',
  'package.json': '{ "imports": {} }',
  'node_modules/wexley/package.json': '{ "name": "wexley", "exports": { ".": "./index.js" } }',
}

beforeAll(() => {
  for (const [name, text] of Object.entries(FILES)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    fs.writeFileSync(path.join(folder, name), text)
  }
})

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

describe(`messages of Node ${process.version}`, () => {
  it.each(PROGRAMS)('V8: %s', async program => {
    await expectExplained(() => vm.runInNewContext(program))
  })

  it.each(Object.entries(CALLS))('%s', async (_, raise) => {
    await expectExplained(raise)
  })

  it.each(Object.entries(PROMISES))('%s', async (_, raise) => {
    await expectExplained(raise)
  })

  it.each(Object.entries(MODULES))('%s', async (_, source) => {
    const program = path.join(folder, 'program.mjs')
    fs.writeFileSync(program, source)
    const script = `import(${JSON.stringify(pathToFileURL(program))}).catch(e => console.log(JSON.stringify(e.message)))`
    const told = execFileSync(process.execPath, ['--no-warnings', '-e', script], { encoding: 'utf8' })
    if (told !== '') expect(unexplained(JSON.parse(told))).toEqual([])
  })
})

describe('vocabulary', () => {
  it('has no first name as a word of its own', () => {
    const single = new Set(data.messages.map(text => text.trim().toLowerCase()))
    expect(FIRST_NAMES.filter(name => single.has(name))).toEqual([])
    expect(FIRST_NAMES.length).toBeGreaterThanOrEqual(200)
  })

  it('has few words', () => {
    const words = new Set(data.messages.flatMap(text => text.toLowerCase().match(WORD) ?? []))
    expect(words.size).toBeLessThan(MOST_WORDS)
    expect(data.messages.filter(text => /^\w+$/.test(text)).length).toBeLessThan(MOST_SINGLE_WORDS)
  })

  it('is without doubles and without what proves nothing', () => {
    for (const list of [data.messages, data.identifiers]) expect(new Set(list).size).toBe(list.length)
    expect(data.messages.filter(text => !/\p{L}/u.test(text))).toEqual([])
    expect(data.identifiers.filter(name => !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name))).toEqual([])
  })

  it('is in the order in which each is found by its words', () => {
    const words = new Set([...data.messages, ...data.identifiers].flatMap(text => text.match(/\w+/g) ?? []))
    const found = nodeVocabulary({ words, identifiers: words })
    expect(found.messages.toSorted()).toEqual(data.messages.toSorted())
    expect(found.identifiers.toSorted()).toEqual(data.identifiers.filter(name => words.has(name)).toSorted())
  })

  it('leaves out what says something else', () => {
    const words = new Set('no such file or directory'.split(' '))
    const { messages, identifiers } = nodeVocabulary({ words, identifiers: new Set(['openSync', 'no']) })
    expect(messages).toContain('no such file or directory')
    expect(messages.filter(text => !/^\W*(?:(?:no|such|file|or|directory)\b\W*)+$/.test(text))).toEqual([])
    expect(identifiers).toEqual(['openSync'])
  })

  it('knows the functions of Node in stack frames', () => {
    const usual =
      'Module _compile _resolveFilename openSync processTicksAndRejections executeUserEntryPoint emit'
    expect(usual.split(' ').filter(name => !data.identifiers.includes(name))).toEqual([])
  })

  it('knows what is hard to provoke: certificates, memory', () => {
    const usual = [
      'Worker terminated due to reaching memory limit: ',
      'JS heap out of memory',
      'Allocation failed - JavaScript heap out of memory',
      'certificate has expired',
      'self-signed certificate',
      'self-signed certificate in certificate chain',
      'unable to verify the first certificate',
      'unable to get local issuer certificate',
      'wrong version number',
      'CERT_HAS_EXPIRED',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
    ]
    expect(usual.filter(text => !data.messages.includes(text))).toEqual([])
  })
})

async function expectExplained(raise: Raise): Promise<void> {
  const errors = chainOf(await caught(raise))
  expect(errors).not.toEqual([])
  for (const { name, message, code } of errors) {
    expect([...unexplained(message), ...unexplained(name)], message).toEqual([])
    if (typeof code === 'string' && !OPENSSL_CODE.test(code)) expect(unexplained(code)).toEqual([])
  }
}

async function caught(raise: Raise): Promise<unknown> {
  try {
    await raise()
  } catch (error) {
    return error
  }
}

interface Thrown {
  readonly name: string
  readonly message: string
  readonly code?: unknown
}

/** An error, its causes, and those that it gathers. */
function chainOf(error: unknown): readonly Thrown[] {
  if (typeof error !== 'object' || error === null || !('message' in error)) return []
  const { cause, errors = [] } = error as { cause?: unknown; errors?: readonly unknown[] }
  return [error as Thrown, ...chainOf(cause), ...errors.flatMap(chainOf)]
}

/** The words of a message that were not planted, and that no literal covers from word boundary to word boundary. */
function unexplained(message: string): readonly string[] {
  const text = PLANTED.reduce(
    (rest, planted) => rest.replace(planted, all => '\0'.repeat(all.length)),
    message,
  )
  const covered = coveredPlaces(text)
  return [...text.matchAll(WORD)]
    .filter(
      ({ 0: word, index }) =>
        /\p{L}/u.test(word) && !covered.slice(index, index + word.length).every(Boolean),
    )
    .map(([word]) => word)
}

function coveredPlaces(text: string): readonly boolean[] {
  const covered = Array.from(text, () => false)
  for (const literal of data.messages) {
    for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
      const end = at + literal.length
      if (isBoundary(text, at) && isBoundary(text, end)) covered.fill(true, at, end)
    }
  }
  return covered
}

function isBoundary(text: string, at: number): boolean {
  return !/[\p{L}\p{N}_]{2}/u.test(text.slice(Math.max(at - 1, 0), at + 1))
}

function thrown(error: Error | undefined): void {
  if (error) throw error
}

/** What an emitter ends with: its error. */
async function failed<T extends EventEmitter>(emitter: T, then?: (emitter: T) => void): Promise<void> {
  const error = new Promise((_, reject) => emitter.on('error', reject))
  then?.(emitter)
  await error
}

async function closedPort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise(done => server.close(done))
  return port
}

/** Calls with the port of a server that answers with a text, hangs up at once (`''`), or never answers (`null`). */
async function onServer(
  use: (port: number) => unknown,
  answer: string | null = `${TEXT}\r\n`,
): Promise<void> {
  const server = net.createServer(socket => {
    socket.on('error', () => {})
    if (answer === '') socket.destroy()
    else if (answer !== null) socket.end(answer)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    await use((server.address() as AddressInfo).port)
  } finally {
    server.close()
  }
}

async function read(port: number): Promise<void> {
  const [response] = await once(http.get({ host: '127.0.0.1', port }), 'response')
  await failed(response, stream => stream.resume())
}

function twiceDigested(): unknown {
  const hash = crypto.createHash('sha256')
  hash.digest()
  return hash.digest()
}

function decrypted(): unknown {
  const decipher = crypto.createDecipheriv('aes-256-cbc', Buffer.alloc(32), Buffer.alloc(16))
  return decipher.update(Buffer.alloc(32)) && decipher.final()
}

function flipped(bytes: Buffer, at: number): Buffer {
  const place = bytes.length + at
  bytes[place] = (bytes[place] ?? 0) ^ 1
  return bytes
}

function parsed(args: string[], type: 'boolean' | 'string'): unknown {
  return util.parseArgs({ args, options: { zorblax: { type }, wexley: { type } } })
}

async function pushedAfterEnd(): Promise<void> {
  const stream = new Readable({ read() {} })
  await failed(stream, () => {
    stream.push(null)
    stream.push(NAME)
  })
}

async function writtenAfterEnd(): Promise<void> {
  await failed(new Writable({ write() {} }), stream => {
    stream.end()
    stream.write(NAME)
  })
}

function writtenAfterDestroy(): Promise<void> {
  return new Promise((_, reject) => new Writable({ write() {} }).destroy().write(NAME, reject))
}

function destroyed(): Readable {
  const stream = new Readable({ read() {} })
  stream.destroy()
  return stream
}

/** With what begins with a digit, a number, left out. */
const WORD = /(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*/gu
/** Distinct, in any case. There were 3813 when this was written. */
const MOST_WORDS = 4200
/** Codes, names of errors and system calls: 1009 when this was written. */
const MOST_SINGLE_WORDS = 1100
/** Made by OpenSSL's own rule from its reasons, which are in the data. */
const OPENSSL_CODE = /^ERR_(?:SSL|OSSL)_/
/** What came from this file. */
const PLANTED: readonly RegExp[] = [
  /(?<=Command failed: )[\s\S]*/g,
  // Paths of this run, as they are and as URLs.
  ...[folder, process.execPath, process.cwd()].map(
    place => new RegExp(`(?:file:/*)?${place.replaceAll(/[\\.]/g, '\\$&')}(?:[^\\s'",):]|:(?=\\S))*`, 'g'),
  ),
  // Excerpts of malformed text, and what V8 shows of a program.
  /(?<=token ')\w(?=')|(?<="\{ ?")name(?=")|(?<=\/)u(?=:)|(?<=\\)u(?=\{)|\bz-a\b|Wexley Qui\w*/g,
  /#?\w*(?:zorblax|wexley|quimby)(?:[\w\\]|\.(?=\w))*/gi,
  // Other parameters of the cases above.
  /(?<=\.\/)(?:common|exports)\.[cm]js|\.(?:json|txt)(?=")|(?<=type: |type ")json|(?<=module: )node(?=:)/g,
  /\b(?:https?|ftp)(?=:)|(?<=altnames: )DNS|(?<= on )(?:linux|darwin|win32)|(?<=Received ')encoding(?=')|(?<=\(Expected )HTTP(?=\/\))/g,
  // Where OpenSSL is.
  /(?:\b[0-9A-F]{8,16}:)?error:[0-9A-F]{8}(?=:)|(?<=SSL routines:)\w+(?=:)|\.\.\/deps\/openssl\/[\w/.]+(?=:\d)/g,
]

const FIRST_NAMES: readonly string[] = (
  'james mary robert patricia john jennifer michael linda david elizabeth william barbara richard susan joseph ' +
  'jessica thomas sarah christopher karen charles lisa daniel nancy matthew betty anthony sandra mark margaret ' +
  'donald ashley steven kimberly andrew emily paul donna joshua michelle kenneth carol kevin amanda brian melissa ' +
  'george deborah timothy stephanie ronald rebecca jason laura edward sharon jeffrey cynthia ryan kathleen jacob ' +
  'amy gary angela nicholas shirley eric anna jonathan brenda stephen pamela larry emma justin nicole scott helen ' +
  'brandon samantha benjamin katherine samuel christine gregory debra frank rachel raymond carolyn alexander janet ' +
  'patrick catherine jack maria dennis heather jerry diane tyler ruth aaron julie jose olivia adam joyce nathan ' +
  'virginia henry victoria zachary kelly douglas lauren peter christina kyle joan ethan evelyn walter judith ' +
  'noah megan jeremy andrea christian cheryl keith hannah roger jacqueline terry martha austin gloria sean teresa ' +
  'gerald ann carl sara harold madison dylan frances arthur kathryn lawrence janice jordan jean jesse abigail ' +
  'bryan alice billy julia bruce judy gabriel sophia joe grace logan denise alan amber juan doris albert marilyn ' +
  'willie danielle elijah beverly wayne isabella randy theresa vincent diana mason natalie roy brittany ralph ' +
  'charlotte bobby marie russell kayla bradley alexis philip lori eugene max moritz hans greta ' +
  'mohammed fatima wei yuki ivan olga carlos lucia rose will bill art sue dan ray pat rob drew dawn faith hope'
).split(' ')
