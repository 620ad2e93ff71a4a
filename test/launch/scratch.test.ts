import { expect, onTestFinished, test } from 'vitest'
import { fileURLToPath } from 'node:url'
import { fixture } from '../harness/fixture.ts'
import { makeHome } from '../harness/home.ts'
import { openTerminal } from '../harness/terminal.ts'
const bin = fileURLToPath(new URL('../../bin/askfirst.js', import.meta.url))
for (const key of ['y','n','','l','?','x','ctrl-c','escape','ctrl-d','hup']) test(key, async () => {
  const home = makeHome()
  const t = openTerminal(process.execPath, [bin, 'run', '--dsn', 'https://k@sentry.example.org/1', fixture('asks-a-question-itself.mjs')], { env: home.env, cwd: home.folder, rows: 50 })
  onTestFinished(() => { t.close(); home.remove() })
  await t.waitFor('[y/N/l/?]')
  if (key === 'hup') { t.close(); console.log(key, await t.exit(), home.tree()); return }
  if (key === 'ctrl-c' || key === 'escape' || key === 'ctrl-d') t.press(key); else { t.type(key); t.press('enter') }
  await new Promise(r => setTimeout(r, 1500))
  console.log(key + '\n' + t.screen(), home.tree())
  if (key === 'y') { t.type('blue'); t.press('enter'); console.log(await t.exit(), JSON.stringify(t.raw())) }
  if (key === 'ctrl-c' ) { console.log(await t.exit()) }
})
