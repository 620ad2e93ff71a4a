/**
 * Whether this is the main thread of its process. Looked up where Node marks what a worker must not do, because
 * `node:worker_threads` loads the streams, which a launch does not need.
 *
 * @see https://github.com/nodejs/node/blob/main/lib/internal/process/worker_thread_only.js
 */
export function isMainThread(): boolean {
  return !('disabled' in process.abort)
}
