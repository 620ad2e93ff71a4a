/** What holds the arguments of a launch, or one of them, by its name: what is compared with it is a subcommand. */
export const ARGUMENT = /argv|args?\b|positionals?|\bcmd|command|\bverb|\baction|\bsub\b|\b_\b/i
