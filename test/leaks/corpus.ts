import type { LeakCase } from './case.ts'
import { CHANNELS } from './cases/channels.ts'
import { LAUNCH } from './cases/launch.ts'
import { NAMES } from './cases/names.ts'
import { NODE } from './cases/node.ts'
import { PACKAGES } from './cases/packages.ts'
import { PLACES } from './cases/places.ts'
import { SHAPES } from './cases/shapes.ts'
import { THROWN } from './cases/thrown.ts'
import { USER_CODE } from './cases/user-code.ts'
import { VALIDATION } from './cases/validation.ts'

/** All programs that crash over a person's data. */
export const CORPUS: readonly LeakCase[] = [
  ...CHANNELS,
  ...SHAPES,
  ...NODE,
  ...VALIDATION,
  ...THROWN,
  ...NAMES,
  ...USER_CODE,
  ...LAUNCH,
  ...PLACES,
  ...PACKAGES,
]
