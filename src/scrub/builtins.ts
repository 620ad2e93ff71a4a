/** Words that JavaScript itself says: names of types and values in messages. */
export const TYPE_WORDS: ReadonlySet<string> = new Set(
  (
    'undefined null true false NaN string number boolean object function symbol bigint array date ' +
    'String Number Boolean Object Function Symbol BigInt Array Date'
  ).split(' '),
)

/** Names that JavaScript and Node bring along: types of errors and objects, and V8's words in function names. */
export const BUILTIN_NAMES: ReadonlySet<string> = new Set([
  ...TYPE_WORDS,
  ...(
    'Error TypeError RangeError SyntaxError ReferenceError EvalError URIError AggregateError SuppressedError ' +
    'DOMException SystemError AssertionError AbortError TimeoutError DataCloneError NotFoundError ' +
    'Map Set WeakMap WeakSet WeakRef Promise Proxy Reflect RegExp JSON Math Intl Iterator Generator ' +
    'ArrayBuffer DataView Buffer Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array ' +
    'Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array WebAssembly Atomics SharedArrayBuffer ' +
    'Module process global globalThis this super arguments intermediate value iterator asyncIterator ' +
    'async new get set as anonymous eval computed static_initializer instance_members_initializer index '
  ).split(' '),
])
