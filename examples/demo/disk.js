import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { readEnvelope } from '../protocol.js'

/**
 * Waits until a report lies among the sent ones, and reads it.
 *
 * @param {string} home
 * @param {string | undefined} eventId
 * @returns {Promise<{ path: string, bytes: Buffer }>} its path in the home, and all of it
 * @throws {Error} If it is not there within 10 seconds.
 */
export async function sentReport(home, eventId) {
  for (let look = 0; look < 100; look++) {
    const path = files(home).find(
      file => file.split(sep).includes('sent') && holds(join(home, file), eventId),
    )
    if (path) return { path, bytes: readFileSync(join(home, path)) }
    await delay(100)
  }
  throw new Error(`Cannot find report ${eventId} among the sent ones: ${files(home).join(', ')}`)
}

/** @param {string} folder */
function files(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
}

/**
 * @param {string} file
 * @param {string | undefined} eventId
 */
function holds(file, eventId) {
  try {
    return readEnvelope(readFileSync(file)).event.event_id === eventId
  } catch {
    return false
  }
}
