import { readFileSync } from 'node:fs'

/**
 * V8 takes half a millisecond to read an expression with `\\p{ID_Start}`, used or not, and the tokeniser has five of
 * them. Outside of literals a source has no other characters than spaces and those of names, so a range does.
 *
 * @param {import('esbuild').PluginBuild} build
 */
export function writeLettersAsRanges({ onLoad }) {
  onLoad({ filter: /node_modules.js-tokens.index\.js$/ }, ({ path }) => {
    const text = readFileSync(path, 'utf8')
    const ranged = text
      .replaceAll('\\p{Zs}', SPACES)
      .replaceAll('\\p{ID_Start}', `A-Za-z${FOREIGN}`)
      .replaceAll('\\p{ID_Continue}', `\\w${FOREIGN}`)
    if (ranged.includes('\\p{')) throw new Error('js-tokens has a class of characters that is new')
    return { contents: ranged }
  })
}

/** @see https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-6/ Table 6-2, space characters */
const SPACES = String.raw` \xa0\u1680\u2000-\u200a\u202f\u205f\u3000`
/** What is beyond ASCII and neither a space, nor the end of a line, nor a byte order mark. */
const FOREIGN = String.raw`\xa1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff\u3001-\ufefe\uff00-\u{10ffff}`
