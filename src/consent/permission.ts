import type { App } from '../app/app.ts'
import type { Dsn } from '../app/dsn.ts'
import { Failure } from '../system/failure.ts'
import type { World } from '../system/world.ts'
import { type Decision, decide } from './decide.ts'
import { inputsOf } from './inputs.ts'
import { isPermitted, type Permitted } from './permit.ts'
import { allowsRecipient, nameOf, type Policy } from './policy.ts'
import { readPolicy } from './read-policy.ts'

/** What permission is asked for. */
export interface Sending {
  readonly recipient: Dsn
  /** The release that the report names: `name@version`. */
  readonly release: string
}

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
   * Asks the rules anew, the policy and the stored answer read anew.
   *
   * @returns undefined unless they say `on` for this recipient
   */
  static byAnswer(app: App, world: World, sending: Sending): Permission | undefined {
    const { decision, policy } = decideOn(app, world, sending)
    return decision.mode === 'on' && allowsRecipient(policy, sending.recipient)
      ? new Permission(sending.recipient)
      : undefined
  }

  /**
   * The permission of a person who said yes to one report when it was made, and to nothing else. It holds as long as
   * nobody answered otherwise.
   *
   * @returns undefined for another report, other bytes, another recipient, and where a rule says anything
   */
  static byPermit(app: App, world: World, sending: Sending & Permitted): Permission | undefined {
    const { decision, policy } = decideOn(app, world, sending)
    return decision.mode === 'undecided' &&
      allowsRecipient(policy, sending.recipient) &&
      isPermitted(sending, sending.recipient.host)
      ? new Permission(sending.recipient)
      : undefined
  }

  /**
   * The permission of a person who names a report and says "send": it needs no stored yes, but it does not
   * overrule what forbids telemetry for this process or this computer.
   *
   * @throws Failure `ASKFIRST_NOT_PERMITTED` if a rule forbids it, or the policy this recipient
   */
  static byName(app: App, world: World, sending: Sending): Permission {
    const { decision, policy } = decideOn(app, world, sending)
    if (decision.mode === 'off' && decision.rule !== 'answer') {
      throw new Failure('ASKFIRST_NOT_PERMITTED', {
        message: `Cannot send: telemetry is off because ${decision.because}`,
        fix: decision.rule === 'policy' ? ASK_ADMINISTRATOR : REMOVE_SETTING,
      })
    }
    if (!allowsRecipient(policy, sending.recipient)) {
      throw new Failure('ASKFIRST_NOT_PERMITTED', {
        message: `Cannot send: the report was made for ${sending.recipient.host}, and ${redirection(policy)}`,
        fix: `It stays on this computer. ${ASK_ADMINISTRATOR}`,
      })
    }
    return new Permission(sending.recipient)
  }
}

function decideOn(
  app: App,
  world: World,
  { recipient, release }: Sending,
): { decision: Decision; policy: Policy } {
  const policy = readPolicy(() => app, world, release.replace(/@[^@]*$/, ''))
  const inputs = { ...inputsOf(() => meantFor(recipient, app), world), policy: () => policy }
  return { decision: decide(inputs), policy }
}

/** What waits for another recipient was kept under a yes for that one. */
function meantFor(recipient: Dsn, { named, ...app }: App): App {
  return named === false && recipient.text === app.recipient?.text
    ? { ...app, recipient, named }
    : { ...app, recipient }
}

const REMOVE_SETTING = 'Remove that setting for this command if you want to send the report.'
const ASK_ADMINISTRATOR = 'Only the administrator of this computer can change that.'

function redirection(policy: Policy): string {
  const host = policy.state === 'valid' ? policy.recipient?.host : undefined
  return `${nameOf(policy)} lets reports go to ${host} only`
}
