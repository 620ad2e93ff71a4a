import type { App } from '../app.ts'
import type { Dsn } from '../dsn.ts'
import { Failure } from '../failure.ts'
import type { World } from '../world.ts'
import { circumstancesOf } from './circumstances.ts'
import { decide } from './decide.ts'

/**
 * Permission to send one report to one recipient now. Nothing outside this file can make one: the constructor is
 * private, and the private field makes a look-alike a type error.
 */
export class Permission {
  readonly #recipient: Dsn

  private constructor(recipient: Dsn) {
    this.#recipient = recipient
  }

  /** Where this permission allows to send to. */
  get recipient(): Dsn {
    return this.#recipient
  }

  /**
   * Asks the rules anew, the stored answer read anew.
   *
   * @returns undefined unless they say `on` for this recipient
   */
  static byAnswer(app: App, world: World, recipient: Dsn): Permission | undefined {
    const { mode } = decide(circumstancesOf({ ...app, recipient }, world))
    return mode === 'on' ? new Permission(recipient) : undefined
  }

  /**
   * The permission of a person who names a report and says "send": it needs no stored yes, but it does not
   * overrule what forbids telemetry for this process or this computer.
   *
   * @throws Failure `ASKFIRST_NOT_PERMITTED` if a rule forbids it
   */
  static byName(app: App, world: World, recipient: Dsn): Permission {
    const { mode, rule, because } = decide(circumstancesOf({ ...app, recipient }, world))
    if (mode === 'off' && rule !== 'answer') {
      throw new Failure('ASKFIRST_NOT_PERMITTED', {
        message: `Cannot send: telemetry is off because ${because}`,
        fix: 'Remove that setting for this command if you want to send the report.',
      })
    }
    return new Permission(recipient)
  }
}
