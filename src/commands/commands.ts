/** The commands as one part of the package, for all are made with commander; the question shows reports as they do. */
export { runAskfirst } from './askfirst.ts'
export { frozenText, ONLY_EXAMPLE, previewText } from './preview.ts'
export { telemetryCommandOf, telemetryOf } from './telemetry.ts'
