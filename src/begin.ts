import { type AppOptions, declareApp } from './declare.ts'
import { launch } from './launch.ts'
import { isSame, outranks } from './rank.ts'
import { type Ignore, type Reporter, standingReporter, type Telemetry } from './reporter.ts'
import { realWorld } from './world.ts'

/** One call of `start()`. */
export interface Call {
  readonly options: AppOptions
  /** An error that was made where the author called. */
  readonly caller: Error
  /** Whether this launch was told to go without telemetry. */
  readonly disabled: boolean | undefined
  readonly ignore: Ignore | undefined
}

/** Who answered for a launch in which nothing listens: one launch asks once all the same. */
export interface Rest {
  readonly reporter: Reporter | undefined
  /** @returns what the next call will get as well, until it is stopped */
  readonly begin: (reporter: Reporter) => Telemetry
}

/** Begins to report for whoever called, unless somebody does already: see `start()`. Never throws. */
export function begin({ options, caller, disabled, ignore }: Call, rest: Rest): Telemetry {
  const app = declareApp(options, caller)
  const standing = standingReporter() ?? rest.reporter
  if (standing && !outranks(app, standing.app)) {
    return isSame(app, standing.app) ? standing.telemetry : { ...standing.telemetry, stop: () => {} }
  }
  const telemetry = launch(app, realWorld(), { disabled, ignore })
  return standingReporter()?.telemetry === telemetry ? telemetry : rest.begin({ app, telemetry })
}
