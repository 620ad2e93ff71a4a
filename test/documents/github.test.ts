import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import packageJson from '../../package.json' with { type: 'json' }

const WORKFLOWS = '.github/workflows'
const TEMPLATES = '.github/ISSUE_TEMPLATE'

interface Workflow {
  readonly permissions: object
  readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, string>> }>>
}

interface Template {
  readonly name: string
  readonly description: string
  readonly body: readonly {
    readonly type: string
    readonly id?: string
    readonly attributes: { readonly label?: string; readonly value?: string }
  }[]
}

describe.each(readdirSync(WORKFLOWS))('%s', file => {
  const text = readFileSync(join(WORKFLOWS, file), 'utf8')
  const workflow: Workflow = parse(text)

  it('pins each action to a commit, and says which version that is', () => {
    const used = text.match(/uses: .*/g) ?? []
    expect(used.length).toBeGreaterThan(1)
    expect(used.filter(line => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
      [],
    )
  })

  it('has no right of its own; only what publishes may write', () => {
    expect(workflow.permissions).toEqual({})
    for (const [name, { permissions }] of Object.entries(workflow.jobs)) {
      const release = { contents: 'write', 'id-token': 'write' }
      expect(permissions).toEqual(name === 'publish' ? release : { contents: 'read' })
    }
  })

  it('runs scripts that there are', () => {
    const run = Array.from(text.matchAll(/npm run ([a-z:]+)/g), ([, name = '']) => name)
    expect(run.filter(name => !(name in packageJson.scripts))).toEqual([])
  })
})

test.each(readdirSync(TEMPLATES).filter(name => name !== 'config.yml'))(
  '%s is a form that GitHub takes',
  file => {
    const { name, description, body }: Template = parse(readFileSync(join(TEMPLATES, file), 'utf8'))
    expect([typeof name, typeof description]).toEqual(['string', 'string'])
    for (const { type, id, attributes } of body) {
      expect(['markdown', 'textarea', 'input']).toContain(type)
      expect(type === 'markdown' ? attributes.value : attributes.label).toMatch(/\w/)
      expect(type === 'markdown' || /^[\w-]+$/.test(id ?? '')).toBe(true)
    }
    const ids = body.flatMap(({ id }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  },
)
