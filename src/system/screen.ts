/** How wide a text for a person may be, and whether it may have colours. */
export interface Screen {
  readonly columns: number
  readonly colours: boolean
}

/** What is not a terminal: a pipe, a file. */
export const PLAIN: Screen = { columns: 80, colours: false }

/**
 * What a stream can show. Node reads `NO_COLOR`, `FORCE_COLOR` and `TERM` for us.
 *
 * @see https://nodejs.org/api/tty.html#writestreamhascolorscount-env
 */
export function screenOf(stream: NodeJS.WriteStream): Screen {
  return stream.isTTY ? { columns: stream.columns || PLAIN.columns, colours: stream.hasColors() } : PLAIN
}
