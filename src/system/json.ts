/** An object read from disk, environment or network: nothing is known of its members. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a parsed value is a JSON object: neither null nor an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Parses a text that must be one JSON object.
 *
 * @throws SyntaxError if it is not
 */
export function parseJsonObject(text: string): JsonObject {
  const value = parseJson(text)
  if (!isJsonObject(value)) {
    throw new SyntaxError('Expected a JSON object')
  }
  return value
}

/**
 * Parses JSON; the mark that some editors put at the beginning is none of it, as for Node and npm.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  return JSON.parse(text.replace(/^\ufeff/, ''))
}
