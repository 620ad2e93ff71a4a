import type { App } from '../app.ts'
import type { CrashEvent } from '../event.ts'
import type { World } from '../world.ts'
import { crashEvent } from './event.ts'

/**
 * The event that a crash here and now would make: this computer, this launch, with an error made for the purpose.
 */
export function exampleEvent(app: App, world: World): CrashEvent {
  return crashEvent(exampleError(), { app, world, origin: 'uncaughtException' })
}

/** A real one of V8's, so that the example shows what becomes of a message. */
function exampleError(): unknown {
  try {
    return Reflect.get(JSON.parse('null'), 'example')
  } catch (error) {
    return error
  }
}
