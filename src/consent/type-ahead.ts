/** What became of the keyboard: it is quiet; or the person goes on typing, or pressed Ctrl-C. */
export type Settled = 'quiet' | 'left' | 'interrupted'

/**
 * Takes what was typed before the question could be read, so that it answers nothing: reads until the keyboard is
 * quiet. Raw, for lines that the terminal still holds would otherwise come later.
 *
 * @param draw - draws what is to be read before anything typed counts
 */
export function discardTypeAhead(draw: () => void): Promise<Settled> {
  const { stdin } = process
  return new Promise(resolve => {
    let isDrawn = false
    let looked: NodeJS.Immediate | undefined
    // On a busy computer the time may be over before a key was read that has long been there. An immediate comes after a
    // look at the keyboard.
    const quiet = setTimeout(() => {
      looked = setImmediate(drawn)
    }, QUIET_MS)
    const limit = setTimeout(settle, LONGEST_WAIT_MS, 'left')
    function drawn(): void {
      isDrawn = true
      draw()
      stdin.setRawMode(false)
      looked = setImmediate(settle, 'quiet')
    }
    function discard(typed: Buffer): void {
      if (typed.includes(CTRL_C)) {
        settle('interrupted')
      } else if (!isDrawn) {
        clearImmediate(looked)
        quiet.refresh()
      }
    }
    function settle(how: Settled): void {
      clearTimeout(quiet)
      clearTimeout(limit)
      clearImmediate(looked)
      stdin.off('data', discard).pause().setRawMode(false)
      resolve(how)
    }
    stdin.on('data', discard).setRawMode(true)
  })
}

/** More than a key that repeats leaves between two, and more than most networks hold back. */
const QUIET_MS = 200
/** Somebody who types that long is not answering. */
const LONGEST_WAIT_MS = 5000
const CTRL_C = 0x03
