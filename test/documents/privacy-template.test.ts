import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeTool } from '../harness/embedded.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

test('docs/privacy-template.md: telemetry privacy says each fact of its example', async () => {
  const [, example = ''] =
    /^```js\n([\s\S]*?)^```$/m.exec(readFileSync('docs/privacy-template.md', 'utf8')) ?? []
  const tool = makeTool(`import { runTelemetry, start } from 'askfirst'
    ${example}
    process.exitCode = await runTelemetry(process.argv.slice(3))`)
  const { code, stdout } = await run([tool, 'telemetry', 'privacy'], { env: newHome().env })
  expect(code).toBe(0)
  const facts = Array.from(example.matchAll(/(\w+): '([^']+)'/g), ([, name, fact = '']) => ({ name, fact }))
  expect(facts.length).toBeGreaterThan(5)
  const missing = facts.filter(({ name, fact }) => name !== 'dsn' && !stdout.includes(fact))
  expect(missing).toEqual([])
  expect(stdout).toContain('to be kept for 30 days')
})
