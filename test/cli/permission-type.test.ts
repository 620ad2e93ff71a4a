import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { fixture } from '../harness/fixture.ts'
import { makeHome } from '../harness/home.ts'
import { run } from '../harness/run.ts'

const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')

it('Permission cannot be made, imitated, copied or inherited outside consent/, and send() demands one', async () => {
  const { env, remove } = makeHome()
  const { stdout } = await run([TSC, '--project', fixture('types'), '--pretty', 'false'], { env })
  remove()
  expect(problemsIn(stdout)).toEqual([
    'forges-permission.mts:8 TS2673', // Constructor of class 'Permission' is private
    'forges-permission.mts:9 TS2741', // Property '#recipient' is missing
    'forges-permission.mts:10 TS2739', // Properties are missing: #recipient, recipient
    'forges-permission.mts:12 TS2675', // Cannot extend a class: constructor is private
    'forges-permission.mts:13 TS2673',
    'forges-permission.mts:15 TS2739',
    'forges-permission.mts:16 TS2554', // Expected 2 arguments, but got 1
  ])
})

/** What the compiler finds wrong with the programs about permission; `uses-permission.mts` is in order. */
function problemsIn(output: string): readonly string[] {
  const problems = output.matchAll(/([\w-]+-permission\.mts)\((\d+),\d+\): error (TS\d+)/g)
  return [...problems].map(([, file, line, code]) => `${file}:${line} ${code}`)
}
