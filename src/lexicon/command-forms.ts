/** What holds the arguments of a launch, or one of them, by its name: what is compared with it is a subcommand. */
export const ARGUMENT = /argv|args?\b|positionals?|\bcmd|command|\bverb|\baction|\bsub\b|\b_\b/i

/** The name of what starts a program, by a word of it: `execFile`, `cross_spawn`, `runCommand`; not `truncate`, nor `runtime`. */
export const STARTER =
  /(?:(?<![A-Za-z])(?:spawn|exec(?:a|ute)?|fork|run)|Spawn|Exec(?:a|ute)?|Fork|Run)(?![a-z])/
