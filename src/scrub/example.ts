import type { App } from '../app.ts'
import type { CrashEvent } from '../event.ts'
import { reasonOf } from '../failure.ts'
import type { World } from '../world.ts'
import { crashEvent } from './event.ts'

/**
 * The event that a crash here and now would make: this computer, this launch, with an error made for the purpose,
 * as if the program had thrown it in its first line.
 */
export function exampleEvent(app: App, world: World): CrashEvent {
  return crashEvent(exampleError(app.entry), { app, world, origin: 'uncaughtException' })
}

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
