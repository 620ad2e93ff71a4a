import { join } from 'node:path'
import { describe, expect, it, onTestFinished, test } from 'vitest'
import { answerFile, storedAnswers } from '../harness/answers.ts'
import { askfirst } from '../harness/askfirst.ts'
import { type Home, makeHome } from '../harness/home.ts'
import { outboxIn } from '../harness/outbox.ts'

describe('telemetry on stores the answer in the folder of the platform', () => {
  test.each([
    ['as the system says', {}],
    ['below HOME where no XDG variable is set', { XDG_CONFIG_HOME: undefined, XDG_DATA_HOME: undefined }],
    ['below HOME where they are empty', { XDG_CONFIG_HOME: '', XDG_DATA_HOME: '' }],
  ])('%s', async (_, change) => {
    const home = newHome()
    const env = changed(home, change)
    expect(await askfirst(['telemetry', 'on'], { env })).toMatchObject({ code: 0 })
    expect(storedAnswers(home)).toMatchObject([{ answer: 'on', recipient: '*' }])
    expect(await filesSeen(env)).toEqual({ answer: answerFile(home), reports: outboxIn(home) })
  })

  it('or where the XDG variables say, on systems that have them', async () => {
    const home = newHome()
    const settings = join(home.folder, 'settings')
    const files = join(home.folder, 'files')
    const env = changed(home, { XDG_CONFIG_HOME: settings, XDG_DATA_HOME: files })
    const seen = await filesSeen(env)
    expect(seen).toEqual(
      ['darwin', 'win32'].includes(process.platform)
        ? { answer: answerFile(home), reports: outboxIn(home) }
        : {
            answer: join(settings, 'askfirst', 'telemetry.json'),
            reports: join(files, 'askfirst', 'askfirst'),
          },
    )
    await askfirst(['telemetry', 'on'], { env })
    expect(await decidedUnder(env)).toBe('on')
  })
})

function newHome(): Home {
  const home = makeHome()
  onTestFinished(home.remove)
  return home
}

/** The environment of this home, but for some variables; those without a value are not set. */
function changed(home: Home, change: Record<string, string | undefined>): Record<string, string> {
  const entries = Object.entries({ ...home.env, ...change })
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

async function filesSeen(env: Record<string, string>): Promise<unknown> {
  return JSON.parse((await askfirst(['telemetry', 'status', '--json'], { env })).stdout).files
}

async function decidedUnder(env: Record<string, string>): Promise<unknown> {
  return JSON.parse((await askfirst(['telemetry', 'status', '--json'], { env })).stdout).mode
}
