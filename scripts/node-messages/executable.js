// Messages in the executable.

import { isCode, isPhrase } from './literals.js'
import { stringsBefore, stringsOfFunctions, stringsOfTables } from './strings.js'

export function templatesOfV8(elf) {
  const found = stringsOfFunctions(elf, /MessageFormatter14TemplateString/)
  if (found.length < FEWEST_TEMPLATES)
    throw new Error(`Cannot find the messages of V8 in ${process.execPath}`)
  return found
}

/** Node 20 has 460. */
const FEWEST_TEMPLATES = 400

/** Messages of Node's own C++, of WebAssembly's and of SQLite's. */
export function messagesOfCpp(elf) {
  const node = stringsBefore(
    elf,
    /^_ZN4node.*\dERR_[A-Z]|^_ZN4node.*THROW_ERR_|^_ZN4node6worker6Worker4Exit|^_ZN2v89Exception/,
  )
  const wasm = stringsBefore(elf, /^_ZN2v88internal4wasm12ErrorThrower/).filter(isPhrase)
  const sqlite = stringsBefore(elf, /^sqlite3(?:ErrorMsg|VdbeError)$/).filter(isPhrase)
  return [...node.filter(text => isPhrase(text) || isCode(text)), ...wasm, ...sqlite]
}

/** Functions that do nothing but choose a message. */
const CHOOSERS = [
  /^X509_verify_cert_error_string$/,
  /X509(?:Pointer9)?ErrorCode/,
  /^(?:Cr_z_)?inflate$/,
  /ZlibContext.*(?:GetErrorInfo|CheckError|ErrorForMessage)|ZstdDecompressContext.*CheckError/,
  /^llhttp_(?:errno_name|_internal_(?:_run|execute))$/,
  /^(?:ERR_|ZSTD_)getErrorString$/,
  /^_ZN4node15OOMErrorHandler/,
]

/** Tables of messages: regular expressions, zlib, SQLite, and those parts of OpenSSL that Node's own modules use. */
const TABLES = [
  /kRegExpErrorStrings/,
  /z_errmsg$/,
  /^sqlite3ErrStr\.aMsg$|^aMsg/,
  /^(?:ASN1|EC|EVP|OSSL_DECODER|PEM|PKCS12|PROV|RSA|SSL|X509|ERR)_str_(?:reasons|libraries)$/,
]

export function messagesOfLibraries(elf) {
  const chosen = CHOOSERS.flatMap(pattern => stringsOfFunctions(elf, pattern))
  const brotli = stringsOfFunctions(elf, /^BrotliDecoderErrorString$/).map(name => `ERR_${name}`)
  const listed = TABLES.flatMap(pattern => stringsOfTables(elf, pattern))
  // OpenSSL has reasons of one word: `unsupported`.
  return [...chosen, ...listed, ...brotli].filter(
    text => isPhrase(text) || isCode(text) || /^[a-z]{8,}$/.test(text),
  )
}
