/**
 * Node's own modules. An `import` of one reads each of its exports, and some are getters that load more: that of
 * `node:fs` loads the streams, a tenth of Node's own start. So this is the one place that takes them, and it takes
 * what is used.
 *
 * A Node that is too old has no way to take them: then each is empty, and what needs one fails, not the import of us.
 *
 * @see https://nodejs.org/api/process.html#processgetbuiltinmoduleid
 */
export const builtin: typeof process.getBuiltinModule = process.getBuiltinModule ?? (() => ({}))

export const {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  statfsSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} = builtin('node:fs')

export const { basename, dirname, extname, isAbsolute, join, relative, resolve, sep, win32 } =
  builtin('node:path')
