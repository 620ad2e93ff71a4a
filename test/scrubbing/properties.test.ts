// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTelling, pieces } from '../../src/lexicon/words.ts'
import { scrub } from '../../src/scrub/scrub.ts'
import { errorOf, eventOf, first, messageBy, STILL, sourcesOf } from '../harness/sources.ts'

/** Words of programs. None of them is a word that a number may follow. */
const OWN = [
  'cannot',
  'parse',
  'the',
  'file',
  'is',
  'not',
  'für',
  'expected',
  'of',
  'a',
  'Überlauf',
  'at',
  'option',
]
const ownWord = fc.constantFrom(...OWN)

/** Words of users: any, of any script, that no program here has. */
const foreignWord = fc
  .oneof(
    fc.constantFrom(
      'Max',
      'muster',
      'Notthe',
      'filename',
      'e\u0301t\u00e9',
      '日本語',
      'root',
      'geheim_1',
      'isnot',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter(text => /^[\p{L}_]+$/u.test(text)),
  )
  .filter(word => isTelling(word) && pieces(word.normalize('NFC')).length === 1)
  .filter(word => !OWN.includes(word.normalize('NFC')))
const separator = fc.constantFrom(
  ' ',
  '/',
  '-',
  '"',
  "'",
  '\n',
  ': ',
  ', ',
  '\\',
  '{',
  '}',
  '@',
  '%20',
  '…',
  '🙂',
)
const parameter = fc
  .array(fc.tuple(foreignWord, separator), { minLength: 1, maxLength: 5 })
  .map(pairs => pairs.flat().slice(0, -1).join(''))

/** Chunks touch parameters with a space or a sign, never with a letter. */
const chunk = fc
  .tuple(
    fc.constantFrom(' ', ': ', " '", ' ("'),
    fc.array(ownWord, { minLength: 1, maxLength: 6 }),
    fc.constantFrom(' ', ': ', " '", '="', ' ('),
  )
  .map(([before, words, after]) => `${before}${words.join(' ')}${after}`)
const template = fc.array(chunk, { minLength: 1, maxLength: 4 })

/** A source that writes templates in one of the usual ways, among other things that it says. */
const style = fc.constantFrom<(chunks: readonly string[]) => string>(
  chunks => `throw new Error(\`\${a}${chunks.join('${x}')}\${z}\`)`,
  chunks => `fail(a + ${chunks.map(text => JSON.stringify(text)).join(' + x + ')} + z)`,
  chunks => `fail(format(${JSON.stringify(`%s${chunks.join('%s')}%s`)}))`,
  chunks => `fail(fill(${JSON.stringify(`{a}${chunks.join('{x}')}{z}`)}))`,
)
const source = fc
  .tuple(fc.array(fc.tuple(template, style), { maxLength: 3 }), fc.array(ownWord, { maxLength: 5 }))
  .map(([others, names]) =>
    [...others.map(([chunks, write]) => write(chunks)), ...names.map(name => `get('${name}')`)].join('\n'),
  )

/** A message that a program makes of a template, `<parameter><chunk><parameter>…<chunk><parameter>`. */
function fill(chunks: readonly string[], parameters: readonly string[]): string {
  return chunks.reduce((text, each, at) => text + each + parameters[at + 1], parameters[0] ?? '')
}

const parameters = fc.array(parameter, { minLength: 5, maxLength: 5 })
const crash = fc.record({
  chunks: template,
  write: style,
  other: source,
  data: parameters,
  otherData: parameters,
})

describe('explainMessage', () => {
  it('lets no word survive that the source does not have', () => {
    fc.assert(
      fc.property(crash, ({ chunks, write, other, data }) => {
        const kept = messageBy(sourcesOf([write(chunks), other]), fill(chunks, data))
        expect(pieces(kept).filter(piece => isTelling(piece) && !OWN.includes(piece))).toEqual([])
      }),
      RUNS,
    )
  })

  it('keeps every chunk of three words or more', () => {
    fc.assert(
      fc.property(crash, ({ chunks, write, other, data }) => {
        const kept = messageBy(sourcesOf([write(chunks), other]), fill(chunks, data))
        const long = chunks.filter(text => pieces(text).filter(isTelling).length >= 3)
        for (const text of long) expect(kept).toContain(wordsOnly(text))
      }),
      RUNS,
    )
  })

  it('makes the same of two crashes that differ only in data', () => {
    fc.assert(
      fc.property(crash, ({ chunks, write, other, data, otherData }) => {
        const sources = sourcesOf([write(chunks), other])
        expect(messageBy(sources, fill(chunks, otherData))).toBe(messageBy(sources, fill(chunks, data)))
      }),
      RUNS,
    )
  })

  it('changes nothing the second time', () => {
    const anything = fc
      .array(
        fc.oneof(
          chunk,
          parameter,
          ownWord,
          separator,
          fc.constant('<*>'),
          fc.string({ unit: 'binary', maxLength: 3 }),
        ),
      )
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(
        crash,
        anything,
        fc.constantFrom('Error', 'TypeError'),
        ({ chunks, write, other }, message, type) => {
          const sources = sourcesOf([write(chunks), other])
          const once = messageBy(sources, message, type)
          expect(messageBy(sources, once, type)).toBe(once)
        },
      ),
      RUNS,
    )
  })
})

describe('scrub', () => {
  it('takes anything and lets out what the sources say, and nothing else', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 }).map(part => `${part}Zwiebelfisch!`)
    fc.assert(
      fc.property(fc.array(text, { minLength: 12, maxLength: 12 }), ([...texts]) => {
        const scrubbed = scrub(eventFull(texts), sourcesOf(texts.map(each => `// ${each}\n/${each}/`)), STILL)
        expect(JSON.stringify(scrubbed)).not.toContain('Zwiebelfisch')
      }),
      RUNS,
    )
  })

  it('takes any source', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ maxLength: 50 }),
        (text, value) => {
          const event = eventOf({ exception: { values: [errorOf({ value })] } })
          expect(typeof first(scrub(event, sourcesOf(text), STILL)).value).toBe('string')
        },
      ),
      RUNS,
    )
  })
})

/** The same text in every place of an event. */
function eventFull(texts: readonly string[]) {
  const text = (at: number): string => texts[at] ?? ''
  const { contexts } = eventOf()
  return eventOf({
    release: text(0),
    modules: { [text(1)]: '1.0.0', yaml: text(1) },
    user: { id: text(2) },
    contexts: {
      runtime: { name: 'node', version: text(3) },
      os: { name: text(4), version: text(4) },
      device: { arch: text(5), memory_size: 1, free_memory: 1, cpu_description: text(5) },
      launch: { ...contexts.launch, program: text(6), arguments: [text(6), `--${text(6)}`] },
    },
    exception: {
      values: [
        errorOf({
          type: text(7),
          value: text(8),
          mechanism: {
            type: 'capture',
            handled: true,
            source: text(9),
            data: { code: text(9), syscall: text(9) },
          },
          stacktrace: { frames: [{ filename: text(10), function: text(11), in_app: true }] },
        }),
      ],
    },
    sdk: { name: 'askfirst', version: text(0), settings: { infer_ip: 'never' } },
  })
}

function wordsOnly(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}

const RUNS = { numRuns: 300 }
