/** What would become of a crash now, and why. */
export interface Status {
  /** `on`: it is sent; `local`: it is kept on this computer; `off`, `undecided`: neither, and nothing is stored. */
  readonly mode: 'on' | 'local' | 'off' | 'undecided'
  /** Why, in half a sentence. */
  readonly because: string
}
