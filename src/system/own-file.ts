import {
  closeSync,
  constants,
  dirname,
  fstatSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from './builtin.ts'
import { statIfThere } from './if-there.ts'
import { isOpenToAll } from './open-to-all.ts'

/** What lies where a file of ours would be, and is none: nothing is read of it. */
class NotOurFile extends Error {}

/**
 * Reads a file of ours: whole, and only if nobody else can have written it. A pipe is not waited for, a link not
 * followed.
 *
 * @param path - absolute
 * @param mostBytes - more is none of ours
 * @param notWritableBy - mode bits that must not be set. Default: those of group and others
 * @throws NotOurFile; or the error of `node:fs` if it cannot be opened
 */
export function readOwnFile(path: string, mostBytes: number, notWritableBy = WRITABLE_BY_OTHERS): Buffer {
  const descriptor = openSync(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
  try {
    assertOwnFile(descriptor, mostBytes, notWritableBy)
    return readFileSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Appends to a file of ours, in one step; makes it, private, if it is not there.
 *
 * @throws as {@link readOwnFile}
 */
export function appendToOwnFile(path: string, text: string): void {
  const descriptor = openSync(path, O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK | O_NOFOLLOW, 0o600)
  try {
    assertOwnFile(descriptor, Number.POSITIVE_INFINITY, WRITABLE_BY_OTHERS)
    writeSync(descriptor, text)
  } finally {
    closeSync(descriptor)
  }
}

/** A folder into which somebody else can put what they like: nothing of it is read or written. */
export class SharedFolder extends Error {
  /** Absolute path. */
  readonly folder: string

  constructor(folder: string, why = `others can write to the folder "${folder}"`) {
    super(why)
    this.folder = folder
  }
}

/**
 * @param folder - absolute path; links are followed
 * @throws SharedFolder; or the error of `node:fs` if it is not there
 */
export function assertOwnFolder(folder: string): void {
  const { uid, mode } = statSync(folder)
  const self = process.geteuid?.()
  if (self !== undefined && uid !== self && uid !== ROOT_UID) {
    throw new SharedFolder(folder, `the folder "${folder}" belongs to another user`)
  }
  if (self !== undefined && isOpenToAll(mode)) {
    throw new SharedFolder(folder)
  }
}

/**
 * Whoever can write to a folder can move another one into the place of what is in it: so no folder above a file that
 * decides something may be open to all.
 *
 * @param path - absolute
 * @throws SharedFolder
 */
export function assertClosedAbove(path: string): void {
  for (let folder = dirname(path); process.geteuid && folder !== dirname(folder); folder = dirname(folder)) {
    if (isOpenToAll(statIfThere(folder)?.mode ?? 0)) {
      throw new SharedFolder(folder)
    }
  }
}

function assertOwnFile(descriptor: number, mostBytes: number, notWritableBy: number): void {
  const stat = fstatSync(descriptor)
  const self = process.geteuid?.()
  // Reading a folder says so itself.
  if (!stat.isFile() && !stat.isDirectory()) {
    throw new NotOurFile('it is no file')
  }
  if (self !== undefined && stat.uid !== self && stat.uid !== ROOT_UID) {
    throw new NotOurFile('it belongs to another user')
  }
  if (self !== undefined && (stat.mode & notWritableBy) !== 0) {
    throw new NotOurFile('others can write to it')
  }
  if (stat.size > mostBytes) {
    throw new NotOurFile(`it has ${stat.size} bytes, and ${mostBytes} are the most`)
  }
}

const ROOT_UID = 0
const WRITABLE_BY_OTHERS = 0o022

// What a Node that is too old has none of, see builtin.ts.
const { O_RDONLY, O_WRONLY, O_CREAT, O_APPEND, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants ?? {}
