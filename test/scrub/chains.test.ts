// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { describe, expect, it } from 'vitest'
import { chunksInOrder, withLists } from '../../src/scrub/chains.ts'
import { LITERAL_PLACES, type Match, type Phrase } from '../../src/scrub/phrases.ts'
import { phraseOf } from '../harness/phrase.ts'
import { messageBy, sourcesOf } from '../harness/sources.ts'

describe('chunksInOrder()', () => {
  it('takes chunks of one template in its order, from three words on', () => {
    const chunks = { ' with ': chunk(1), ' error of ': chunk(2, 2) }
    expect(staying(['Max', ' with ', '1', ' error of ', 'Max'], chunks)).toEqual([' with ', ' error of '])
    expect(staying(['Max', ' error of ', '1', ' with ', 'Max'], chunks)).toEqual([])
    expect(staying([' with ', '1', ' error '], { ' with ': chunk(1), ' error ': chunk(2) })).toEqual([])
  })

  it('takes them also around what is filled in, though it is a template itself', () => {
    const chunks = {
      'illegal ': chunk(1),
      "token '": chunk(5),
      "' expected": chunk(6),
      ' (line ': chunk(2, 2),
    }
    expect(staying(['illegal ', "token '", 'Max', "' expected", ' (line ', '2'], chunks)).toEqual([
      'illegal ',
      ' (line ',
    ])
    expect(staying([' (line ', "token '", 'Max', 'illegal '], chunks)).toEqual([])
  })

  it('takes two words of a text that is thrown', () => {
    const thrown = { ' in ': { ...chunk(1), thrown: true }, ' of ': { ...chunk(2), thrown: true } }
    expect(staying(['Max', ' in ', 'Max', ' of ', 'Max'], thrown)).toEqual([' in ', ' of '])
  })

  it('takes two words of it also where only the first is known for thrown, if the others open or close something', () => {
    const chunks = { 'expected "': { ...chunk(1), thrown: true }, '", got "': chunk(2), ' of ': chunk(2) }
    expect(staying(['Max', 'expected "', 'Max', '", got "', 'Max'], chunks)).toEqual([
      'expected "',
      '", got "',
    ])
    expect(staying(['Max', 'expected "', 'Max', ' of ', 'Max'], chunks)).toEqual([])
  })

  it('takes two words right after what stays', () => {
    const chunks = { ' with ': chunk(1), ' error': chunk(2) }
    const text = ['Build failed', ' with ', '1', ' error', ':']
    expect(staying(text, chunks, new Set([1]))).toEqual([' with ', ' error'])
    expect(staying(text, chunks, new Set([2]))).toEqual([])
  })

  it('takes one without a space as well, if it opens or closes something', () => {
    const chunks = { 'create(': { ...chunk(1), strength: 'name' }, '): not known': chunk(2, 2) } as const
    expect(staying(['create(', 'Max', '): not known'], chunks)).toEqual(['create(', '): not known'])
    const plain = { create: { ...chunk(1), strength: 'name' }, '): not known': chunk(2, 2) } as const
    expect(staying(['create', 'Max', '): not known'], plain)).toEqual([])
  })

  it('takes no chunk that follows another of its own', () => {
    expect(
      staying([' or ', 'a', ' or ', 'b', ' or '], { ' or ': { ...chunk(1), places: [1, 2, 3] } }),
    ).toEqual([])
  })
})

describe('withLists()', () => {
  const list = { development: name(4, [4]), production: name(5), none: name(6, [6]) }

  it.each([
    [['x ', 'development', ', ', 'production', ' or ', 'none', ' y'], 'development, production or none'],
    [
      ['"', 'development', '"', ' | ', '"', 'production', '"', ' | ', '"', 'none', '"'],
      'development" | "production" | "none',
    ],
    [['development', '?', ', ', 'production', '?', ', ', 'none', '?'], 'development?, production?, none'],
  ])('takes three names in the order of a list, with nothing but commas between: %j', (text, expected) => {
    expect(lists(text, list)).toEqual([expected])
  })

  it.each([
    [['development', ', ', 'production']],
    [['production', ', ', 'development', ', ', 'none']],
    [['development', ' of ', 'production', ' of ', 'none']],
    [['development', ', ', 'production', ', ', 'Max', ', ', 'none']],
  ])('takes no others: %j', text => {
    expect(lists(text, list)).toEqual([])
  })

  it('takes them also where what stands between is a phrase itself', () => {
    const joined = { ...list, '" or "': { strength: 'name' } } as const
    const text = ['"', 'development', '"', ', ', '"', 'production', '" or "', 'none', '"', ' or "', 'x']
    expect(lists(text, joined)).toEqual(['development", "production" or "none'])
  })

  it('takes no part of a longer list', () => {
    const longer = { ...list, none: name(6), test: name(7, [7]) }
    expect(lists(['development', ', ', 'production', ' or ', 'none'], longer)).toEqual([])
    expect(lists(['production', ', ', 'none', ' or ', 'test'], longer)).toEqual([])
  })
})

describe('a message', () => {
  const choices = 'fail(`Choose a colour: ${["red", "green", "blue"].join(", ")}. Given: ${given}`)'

  it('shows what a program lists, and nothing else of it', () => {
    expect(messageBy(sourcesOf(choices), 'Choose a colour: red, green, blue. Given: max')).toBe(
      'Choose a colour: red, green, blue. Given: <*>',
    )
    expect(messageBy(sourcesOf(choices), 'Choose a colour: blue, red, green. Given: max')).toBe(
      'Choose a colour: <*>. Given: <*>',
    )
  })

  it('shows a list of names with hyphens and dots, and none of these elsewhere', () => {
    const source =
      'const kinds = ["aurora-mysql", "better-sqlite3", "sql.js", "react-native-web"]; fail(`Supported are: ${kinds}. Given: ${x}`)'
    const all = '"aurora-mysql", "better-sqlite3", "sql.js", "react-native-web"'
    expect(messageBy(sourcesOf(source), `Supported are: ${all}. Given: react-native-web`)).toBe(
      `Supported are: ${all}. Given: <*>`,
    )
    expect(messageBy(sourcesOf(source), 'Supported are: "react-native-web", "sql.js". Given: sql.js')).toBe(
      'Supported are: <*>. Given: <*>',
    )
  })

  it('shows the names of a table as a list', () => {
    const source =
      'const rules = { "body-case": a, "body-empty": b.c, "body-max": d }; fail(`Supported: ${rules}. Given: `)'
    expect(messageBy(sourcesOf(source), 'Supported: body-case, body-empty, body-max. Given: body-max')).toBe(
      'Supported: body-case, body-empty, body-max. Given: <*>',
    )
    expect(messageBy(sourcesOf(source), 'Supported: body-case, body-max. Given: body-max')).toBe(
      'Supported: <*>. Given: <*>',
    )
    const people = 'const people = { "rose": "hunter", "max": "chase" }; fail(`Supported: ${x}. Given: `)'
    expect(messageBy(sourcesOf(people), 'Supported: rose, hunter, max, chase. Given: max')).toBe(
      'Supported: <*>. Given: <*>',
    )
  })

  it('shows no list that somebody chose', () => {
    const source = `${choices}; fail(\`Cannot paint it \${given}\`)`
    for (const given of ['red, green, blue', 'red green blue', 'red|green|blue', 'red, green and blue'])
      expect(messageBy(sourcesOf(source), `Cannot paint it ${given}`)).toBe('Cannot paint it <*>')
  })

  it('shows the chunks of a format string, and of a sum, in their order', () => {
    const format = 'say("Argument: %s, Given: %s, Choices: %s")'
    const message = 'Sorry: Argument: max, Given: 3, Choices: muster'
    expect(messageBy(sourcesOf(format), message)).toBe('<*> Argument: <*>, Given: <*>, Choices: <*>')
    const sum = `say('Argument: ' + name.of(x) + ', Given: ' + given + ', Choices: ' + all)`
    expect(messageBy(sourcesOf(sum), message)).toBe('<*> Argument: <*>, Given: <*>, Choices: <*>')
  })

  it('shows the chunks of templates that are put into each other, whose words begin a third one', () => {
    const source = [
      `const illegal = subject => Error('illegal ' + subject + ' (line ' + line + ')')`,
      `throw illegal("token '" + given + "', '" + wanted + "' expected here")`,
      `throw Error("illegal token '" + given + "' in " + name)`,
    ].join(`${"\nf('what nobody asks for')".repeat(50)}\n`)
    expect(messageBy(sourcesOf(source), "illegal token 'max', '=' expected here (line 2)")).toBe(
      "illegal token '<*>' expected here (line 2)",
    )
  })
})

function chunk(number: number, words = 1): Partial<Phrase> {
  return { strength: 'fragment', words, places: [number] }
}

function name(at: number, edges: readonly number[] = []): Partial<Phrase> {
  const placeOf = (index: number): number => index * LITERAL_PLACES
  return { strength: 'name', listed: [placeOf(at)], edges: new Set(edges.map(placeOf)) }
}

/** What stays of a text, given in its pieces, of which some are phrases. */
function staying(text: readonly string[], phrases: Phrases, ends = new Set<number>()): readonly string[] {
  return chunksInOrder(matchesIn(text, phrases), ends).map(({ phrase }) => phrase.text)
}

/** What becomes one of a text, given in its pieces. */
function lists(text: readonly string[], phrases: Phrases): readonly string[] {
  const found = withLists(matchesIn(text, phrases), text)
  return found.filter(({ phrase }) => phrase.strength === 'sentence').map(({ phrase }) => phrase.text)
}

type Phrases = Readonly<Record<string, Partial<Phrase>>>

function matchesIn(text: readonly string[], phrases: Phrases): readonly Match[] {
  return text.flatMap((piece, at): Match[] => {
    const known = phrases[piece]
    return known === undefined
      ? []
      : [{ from: at, to: at + 1, phrase: phraseOf(piece, { strength: 'sentence', words: 1, ...known }) }]
  })
}
