import { STARTER } from '../command-forms.ts'
import { SAFE_MEMBERS } from '../safe-members.ts'
import type { SyntaxNode } from './parse.ts'
import { nameOf, textOf } from './syntax.ts'

/** Modules that are imported, programs that are started. */
export function noteUses(node: SyntaxNode, { uses }: { readonly uses: Set<string> }): void {
  const isCall = node.type === 'CallExpression' || node.type === 'NewExpression'
  const used = isCall
    ? isUser(nameOf(node.callee)) && Array.isArray(node.arguments)
      ? textOf(node.arguments[0])
      : undefined
    : IMPORTS.has(node.type)
      ? textOf(node.source)
      : undefined
  if (used !== undefined && USED.test(used)) uses.add(used)
}

/** Literals and keys: what such a member can be. */
export function noteSafe(node: SyntaxNode, { safe }: { readonly safe: Set<string> }): void {
  const text = node.type === 'Property' ? nameOf(node.key) : textOf(node)
  if (text !== undefined && text !== SAFE_MEMBERS && SAFE.test(text)) safe.add(text)
}

function isUser(callee: string): boolean {
  return callee === 'require' || callee === 'resolve' || STARTER.test(callee)
}

const IMPORTS: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
])
const USED = /^[@\w.#][\w@./:+-]{0,213}$/
/** On one line, and with a letter. */
const SAFE = /^(?=.*\p{L})[^\n\r]{1,100}$/u
