// What is left of a message when its parameters are taken out.

export function union(lists) {
  return [...new Set(lists.flat())].sort(byFirstWord)
}

/** A crash looks a text up by its first word. */
function byFirstWord(a, b) {
  const [one, other] = [a, b].map(text => /\w+/.exec(text)?.[0] ?? '')
  return order(one, other) || order(a, b)
}

function order(a, b) {
  return a < b ? -1 : Number(a > b)
}

/** Stands for whatever Node does not know before it runs: one letter that no message has, and a name too. */
export const MARK = 'ǂ'

/** `printf` as C, SQLite and `util.format` have it. */
const PRINTF = /%[-+ #!0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll|l|z|j|t)?[diouxXeEfgGcsjOopwqQTSz%]/

export const MAX_LITERAL_CHARS = 400

/** What is left of messages when their parameters are taken out. */
export function literals(messages, placeholder = PRINTF) {
  const cut = new RegExp(`${placeholder.source}|${MARK}`)
  const pieces = messages.flatMap(message => message.split(cut))
  return union([pieces.filter(piece => /[a-z]/i.test(piece) && piece.length <= MAX_LITERAL_CHARS)])
}

/** More than one word, and no code of C++. */
export function isPhrase(text) {
  return /\w\W*\s\W*\w/.test(text) && !/::|&&|[!=]=/.test(text)
}

/** An error's code or name: one word, and no word of anyone's data. */
export function isCode(text) {
  return /^[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9]$/.test(text) || /^[A-Z]\w*(?:Error|Exception)$/.test(text)
}

/** The message of what `raise` throws or returns, or none. */
export function messageOf(raise) {
  const error = caught(raise)
  return typeof error?.message === 'string' ? error.message : undefined
}

/** The same if the error has a code: then it is the one that was meant, and not one about how it was asked for. */
export function codedMessageOf(raise) {
  const error = caught(raise)
  const meant =
    /^ERR_/.test(error?.code) && error.code !== 'ERR_INTERNAL_ASSERTION' && error.name !== 'SystemError'
  return meant ? messageOf(() => error) : undefined
}

/** What is thrown or returned. */
export function caught(raise) {
  try {
    return raise()
  } catch (error) {
    return error
  }
}
