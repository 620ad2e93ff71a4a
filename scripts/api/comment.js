/**
 * Reads a docstring of ours: text, then tags.
 *
 * @param {string | undefined} docstring
 */
export function commentOf(docstring = '') {
  const lines = docstring.replaceAll(/^\s*\/\*\*|\*\/\s*$/g, '').split('\n')
  const [text = '', ...tagged] = lines
    .map(line => line.replace(/^\s*\* ?/, ''))
    .join('\n')
    .split(/^(?=@\w)/m)
    .map(part => part.replaceAll(/\{@link (\w+)\}/g, '`$1`').trim())
  const tags = tagged.map(part => /^@(\w+)\s+([\s\S]*)$/.exec(part)?.slice(1) ?? [])
  const named = (/** @type {string} */ wanted) => tags.find(([name]) => name === wanted)?.[1]
  return {
    text,
    params: tags
      .filter(([name]) => name === 'param')
      .map(([, said = '']) => /^(\w+)(?: -)? ([\s\S]*)$/.exec(said)?.slice(1) ?? [said, '']),
    returns: named('returns'),
    example: named('example'),
  }
}
