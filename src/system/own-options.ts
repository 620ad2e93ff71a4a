/**
 * Node's own options that a process of ours gets from the program's: how to find certificates and hosts, what is permitted,
 * and how Yarn's Plug'n'Play finds packages. Whatever else a program is started with would load into our process what
 * it loads into its own, profile it, stop it in a debugger, or starve it.
 *
 * @param options - each a word; a value follows after `=`, or as the next word
 */
export function ownOptions(options: readonly string[]): readonly string[] {
  return options.flatMap((option, index) => {
    const [, name = option, joined] = /^(--?[\w-]+)(?:=(.*))?$/s.exec(option) ?? []
    const value = joined ?? options[index + 1] ?? ''
    if (KEPT.test(name)) {
      return joined === undefined && TAKES_VALUE.test(name) ? [`${name}=${value}`] : [option]
    }
    return LOADS.test(name) && PLUG_N_PLAY.test(value) ? [`${LOADS_LONG[name] ?? name}=${value}`] : []
  })
}

/** @see https://nodejs.org/api/cli.html */
const KEPT =
  /^--(?:use-(?:system|openssl|bundled)-ca|use-env-proxy|openssl-(?:config|shared-config|legacy-provider)|(?:enable|force)-fips|tls-[\w.-]+|dns-result-order|(?:no-)?network-family-autoselection|network-family-autoselection-attempt-timeout|permission|experimental-permission|allow-[\w-]+|preserve-symlinks(?:-main)?)$/
const TAKES_VALUE =
  /^--(?:openssl-config|tls-(?:cipher-list|keylog)|dns-result-order|network-family-autoselection-attempt-timeout|allow-fs-(?:read|write))$/
const LOADS = /^(?:-r|--require|--import|--loader|--experimental-loader)$/
const LOADS_LONG: Readonly<Record<string, string>> = { '-r': '--require' }
const PLUG_N_PLAY = /[\\/]\.pnp\.(?:loader\.mjs|cjs)$/

/**
 * The same for the text of `NODE_OPTIONS`.
 *
 * @returns undefined if nothing of it is left
 * @see https://nodejs.org/api/cli.html#node_optionsoptions
 */
export function ownNodeOptions(text: string): string | undefined {
  const words = Array.from(text.matchAll(/(?:[^\s"]|"(?:\\.|[^"\\])*")+/g), ([word]) =>
    word.replaceAll(/"((?:\\.|[^"\\])*)"/g, (_, quoted: string) => quoted.replaceAll(/\\(.)/g, '$1')),
  )
  const kept = ownOptions(words).map(word =>
    /[\s"]/.test(word) ? `"${word.replaceAll(/["\\]/g, '\\$&')}"` : word,
  )
  return kept.length > 0 ? kept.join(' ') : undefined
}
