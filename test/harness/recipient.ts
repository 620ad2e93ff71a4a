import { onTestFinished } from 'vitest'
import { type Respond, startReceiver } from '../../examples/receiver.js'
import { newHome } from './person.ts'
import { killSenders } from './sender.ts'
import { reservePort } from './servers.ts'

/** A home and a server to send to; both go when the test is over, and senders with them. */
export async function startRecipient(respond?: Respond) {
  const home = newHome()
  const receiver = await startReceiver({ port: await reservePort(), ...(respond && { respond }) })
  onTestFinished(async () => {
    await killSenders(home)
    await receiver.close()
  })
  return { home, receiver }
}
