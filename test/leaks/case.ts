import type { Person } from './person.ts'

/** A program that crashes over a person's data. */
export interface LeakCase {
  /** A sentence without its subject: "a program that …". */
  readonly name: string
  readonly category: string
  /** Lines of the entry file, as their author wrote them: no data in it. */
  readonly source: readonly string[]
  /** What reaches the program when it runs. */
  readonly data: (person: Person) => Data
  /** Words of the author, of packages and of Node in what is thrown or typed, which a report should keep. */
  readonly keeps: string
  readonly project?: Project
}

/** What a person gives to a program. */
export interface Data {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  /** Files in the working folder, by their path. */
  readonly files?: Readonly<Record<string, string>>
}

/** How a program lies on the disk; by default a module in a checkout of its own. */
export interface Project {
  readonly type?: 'module' | 'commonjs'
  /** `cli.js` by default; may be named after a person. */
  readonly entry?: (person: Person) => string
  /** Folder below the person's home; `src/NAME` by default. */
  readonly folder?: (person: Person) => string
  /** What else its author wrote. */
  readonly files?: Readonly<Record<string, string>>
  /** Packages of this repository that it needs. */
  readonly dependencies?: readonly string[]
  /** More of its package.json; `none` for a script without one. */
  readonly manifest?: Readonly<Record<string, unknown>> | 'none'
}

/** A case of a table whose category stands above it. */
export type Row = Omit<LeakCase, 'category'>

/** Puts a table under one category. */
export function under(category: string, rows: readonly Row[]): readonly LeakCase[] {
  return rows.map(row => ({ ...row, category }))
}
