import type { App } from '../app/app.ts'
import type { CrashEvent } from '../report/event.ts'
import { ownTagsOf } from '../report/own-tags-part.ts'
import { reasonOf } from '../system/failure.ts'
import { late } from '../system/late.ts'
import type { World } from '../system/world.ts'

/**
 * The event that a crash here and now would make: this computer, this launch, with an error made for the purpose,
 * as if the program had thrown it in its first line. Title, level and a tag say that it is an example: it may be sent.
 */
export function exampleEvent(app: App, world: World): CrashEvent {
  const event = eventPart().crashEvent(exampleError(app.entry), { app, world, origin: 'uncaughtException' })
  const values = event.exception.values.map(value => ({ ...value, type: `Example of ${value.type}` }))
  // Each tag that could be set is shown with a value.
  const own = Object.fromEntries(ownTagsOf(app).map(({ name, values: [value = ''] }) => [name, value]))
  const tags = { ...own, ...event.tags, example: 'yes' } as const
  return { ...event, level: 'info', tags, exception: { values } }
}

const eventPart = late<typeof import('./crash-event.ts')>(() => require('./crash-event.ts'))

function exampleError(entry: string): TypeError {
  const error = new TypeError(exampleMessage())
  error.stack = `TypeError: ${error.message}\n    at ${entry}:1:1`
  return error
}

/** A real one of V8's, so that the example shows what becomes of a message. */
function exampleMessage(): string {
  try {
    const nothing: { example: string } = JSON.parse('null')
    return nothing.example
  } catch (error) {
    return reasonOf(error)
  }
}
