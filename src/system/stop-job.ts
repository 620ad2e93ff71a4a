/**
 * Lets Ctrl-Z stop the whole job where single keys are read, as it does where nobody reads them. Node's line editor would
 * stop its own process alone; the program that waits for it would go on waiting, and the shell for both. To be called
 * before the line editor listens.
 *
 * @param afterwards - called when the job goes on
 * @returns the undo
 */
export function stopJobOnCtrlZ(afterwards: () => void): () => void {
  const onKey = (_: unknown, key?: { name?: string; ctrl?: boolean }) => {
    if (key?.ctrl && key.name === 'z' && process.platform !== 'win32') {
      // The line editor, which looks at the same object next, knows no key of this name.
      key.name = 'stopped'
      stopJob()
      afterwards()
    }
  }
  process.stdin.on('keypress', onKey)
  return () => process.stdin.off('keypress', onKey)
}

function stopJob(): void {
  process.stdin.setRawMode(false)
  process.kill(0, 'SIGTSTP')
  process.stdin.setRawMode(true)
}
