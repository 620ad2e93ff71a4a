/**
 * Does something when a signal ends this process, before it does. Where the program listens as well, its listeners hear the
 * signal a second time.
 *
 * @param step - synchronous
 * @returns the undo
 */
export function beforeSignal(step: () => void): () => void {
  const undo = () => {
    for (const signal of SIGNALS) process.off(signal, end)
  }
  const end = (signal: NodeJS.Signals) => {
    undo()
    try {
      step()
    } finally {
      process.kill(process.pid, signal)
    }
  }
  for (const signal of SIGNALS) process.on(signal, end)
  return undo
}

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const
