import jsTokens from 'js-tokens'
import { literalValue } from '../../src/scrub/literal-value.ts'

/** What a tokeniser finds in a source: the literals, chunks of templates each for itself, and the names. */
export function tokenised(source: string): { literals: readonly string[]; names: ReadonlySet<string> } {
  const literals: string[] = []
  const names = new Set<string>()
  for (const token of jsTokens(source)) {
    if (token.type === 'IdentifierName') names.add(token.value)
    if (token.type === 'PrivateIdentifier') names.add(token.value.slice(1))
    const raw = quoted(token)
    if (raw !== undefined) literals.push(literalValue(raw))
  }
  return { literals, names }
}

type Token = ReturnType<typeof jsTokens> extends Iterable<infer Each> ? Each : never

function quoted(token: Token): string | undefined {
  switch (token.type) {
    case 'StringLiteral':
    case 'NoSubstitutionTemplate':
    case 'TemplateTail':
      return token.closed ? token.value.slice(1, -1) : undefined
    case 'TemplateHead':
    case 'TemplateMiddle':
      return token.value.slice(1, -2)
    default:
      return undefined
  }
}
