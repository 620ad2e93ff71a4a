import { execFileSync } from 'node:child_process'

export interface Process {
  readonly pid: number
  readonly command: string
}

/** The processes on whose command line this stands. */
export function processesNaming(words: string): readonly Process[] {
  const listing = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' })
  return listing
    .split('\n')
    .filter(line => line.includes(words))
    .map(line => {
      const [, pid = '', command = ''] = /^\s*(\d+) (.*)$/.exec(line) ?? []
      return { pid: Number(pid), command }
    })
}
