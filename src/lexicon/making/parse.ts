import { tsPlugin } from '@sveltejs/acorn-typescript'
import { type Options, Parser } from 'acorn'

/** A node of a syntax tree, as ESTree has it; nothing is known of its members. */
export interface SyntaxNode {
  readonly type: string
  readonly [member: string]: unknown
}

/**
 * Parses a source: JavaScript as it is, and with TypeScript and JSX where its name says so or JavaScript it is not.
 *
 * @param file - its name says what is in it
 * @throws SyntaxError that says where it is wrong
 * @see https://github.com/estree/estree
 */
export function parse(text: string, file: string): SyntaxNode {
  const parsers = SCRIPT.test(file)
    ? [Parser, TYPESCRIPT_JSX]
    : [file.endsWith('x') ? TYPESCRIPT_JSX : TYPESCRIPT]
  const types: readonly SourceType[] = file.endsWith('.cjs') ? ['script', 'module'] : ['module', 'script']
  // Node takes a mark at the beginning for nothing, a parser before `#!` for something.
  const source = text.replace(/^\ufeff/, '')
  let fault: unknown
  for (const parser of parsers) {
    for (const sourceType of types) {
      try {
        return nodeOf(parser.parse(source, { ...TOLERANT, sourceType }))
      } catch (error) {
        fault ??= error
      }
    }
  }
  throw fault
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function nodeOf(value: unknown): SyntaxNode {
  if (!isNode(value)) throw new SyntaxError('Expected a syntax tree')
  return value
}

type SourceType = NonNullable<Options['sourceType']>

const SCRIPT = /\.[cm]?js$|(?:^|[\\/])[^./\\]+$/
const TYPESCRIPT = Parser.extend(tsPlugin())
const TYPESCRIPT_JSX = Parser.extend(tsPlugin({ jsx: true }))
const TOLERANT = {
  ecmaVersion: 'latest',
  allowHashBang: true,
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowSuperOutsideMethod: true,
} as const satisfies Partial<Options>
