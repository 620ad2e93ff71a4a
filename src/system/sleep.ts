/** Holds the whole thread up: for what may not be left undone, as in a process that is about to end. */
export function sleepSync(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
