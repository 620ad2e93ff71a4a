import type { Frame } from './event.ts'

/** `load (app:///dist/load.js:12:7)`, as V8 writes it. */
export function frameText({ filename, function: name, lineno, colno }: Frame): string {
  const place = [filename, lineno, colno].filter(part => part !== undefined).join(':')
  return name === undefined ? place : `${name} (${place})`
}
