/** What the file name of Node's report tells: all that is known of the launch once its process is gone. */
export interface FatalName {
  /** A hash of whose it is. */
  readonly program: string
  /** Milliseconds since 1970 (UTC) of the launch. */
  readonly launched: number
  /** What was decided at the launch. */
  readonly mode: 'on' | 'local'
}

/**
 * @param chance - from 0 to 1: tells launches apart that share time and process id, as in containers
 * @returns `0123456789abcdef-1790000000123-on-4711-8f3a.json`
 */
export function fatalFileName({ program, launched, mode }: FatalName, chance: number): string {
  return `${program}-${launched}-${mode}-${process.pid}-${chance.toString(36).slice(2)}.json`
}

/** @returns undefined if the file is none of ours */
export function parseFatalFileName(file: string): FatalName | undefined {
  const [, program, launched, mode] = FILE_NAME.exec(file) ?? []
  return program === undefined
    ? undefined
    : { program, launched: Number(launched), mode: mode === 'on' ? 'on' : 'local' }
}

const FILE_NAME = /^([0-9a-f]{16})-(\d{1,16})-(on|local)-\d+-[0-9a-z]*\.json$/
