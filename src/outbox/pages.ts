import { join, rmSync } from '../system/builtin.ts'

/** Where the page of `open` lies: in the outbox, so that it goes with the reports that it shows. */
export function pagePath(outbox: string, name: string): string {
  return join(outbox, PAGES, `${name}.html`)
}

/** Removes the pages. Any of them may show any report, so none outlives one. */
export function removePages(outbox: string): void {
  rmSync(join(outbox, PAGES), { recursive: true, force: true })
}

const PAGES = 'pages'
