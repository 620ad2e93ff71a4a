import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setupSpotlight } from '@spotlightjs/spotlight'

const page = fileURLToPath(new URL('../ui/', import.meta.resolve('@spotlightjs/spotlight')))
const files = readdirSync(page, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())

// Spotlight's command reports on itself to its makers, with no switch against it; its library does not.
const server = await setupSpotlight({
  port: 0,
  isStandalone: true,
  filesToServe: Object.fromEntries(
    files.map(({ parentPath, name }) => [
      `${parentPath.slice(page.length)}/${name}`.replace(/^\//, ''),
      readFileSync(`${parentPath}/${name}`),
    ]),
  ),
  logger: { debug() {}, info() {}, warn: console.warn, error: console.error },
})
if (!server) throw new Error('Cannot start Spotlight: another one is running')

// It listens on all addresses, and cannot be told otherwise; nobody else is to reach it.
await once(server.close(), 'close')
await once(server.listen(0, '127.0.0.1'), 'listening')
const address = server.address()
process.send?.(typeof address === 'object' ? address?.port : undefined)
process.once('disconnect', () => process.exit())
