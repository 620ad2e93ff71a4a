/** Names of values and types, which messages of JavaScript and of every validator are full of. */
export const TYPE_WORDS: ReadonlySet<string> = new Set(
  (
    'undefined null true false NaN Infinity string number integer boolean object function symbol bigint array date ' +
    'String Number Boolean Object Function Symbol BigInt Array Date Map Set WeakMap WeakSet WeakRef Promise Proxy ' +
    'RegExp Iterator Generator ArrayBuffer SharedArrayBuffer DataView TypedArray Buffer Int8Array Uint8Array ' +
    'Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array ' +
    'BigUint64Array URL AbortSignal Blob Error'
  ).split(' '),
)

/** Names that JavaScript and Node bring along: types of errors and objects, and V8's words in function names. */
export const BUILTIN_NAMES: ReadonlySet<string> = new Set([
  ...TYPE_WORDS,
  ...(
    'TypeError RangeError SyntaxError ReferenceError EvalError URIError AggregateError SuppressedError ' +
    'DOMException SystemError AssertionError AbortError TimeoutError DataCloneError NotFoundError ' +
    'Reflect JSON Math Intl WebAssembly Atomics Module process global globalThis this super arguments ' +
    'UnhandledPromiseRejection VError WError MultiError ' +
    // What Node calls functions of: timers, sockets, streams, processes.
    'Timeout Immediate Socket Server ReadStream WriteStream ReadableState WritableState Readable Writable Duplex ' +
    'Transform PassThrough ChildProcess EventEmitter TLSSocket IncomingMessage ServerResponse ClientRequest ' +
    'HTTPParser Agent Pipe TCP TTY FSReqCallback FSWatcher StatWatcher AsyncResource AsyncLocalStorage Worker ' +
    'MessagePort Interface Hash Gunzip Gzip ModuleJob ModuleLoader ModuleWrap Script ' +
    '_onTimeout _onImmediate listener callback ' +
    'intermediate value iterator asyncIterator async new get set as anonymous eval computed static_initializer ' +
    'instance_members_initializer index all allSettled any race'
  ).split(' '),
])
