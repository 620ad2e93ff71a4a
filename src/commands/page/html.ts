import { html as escaped, raw } from 'hono/html'
import { visible } from '../../system/visible.ts'

/** A piece of a page: every value in it is escaped, unless it is itself such a piece. */
export type Html = ReturnType<typeof escaped>

/** Writes HTML as a template. What could turn the direction of writing stands as its number. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return escaped(strings, ...values.map(value => (typeof value === 'string' ? visible(value) : value)))
}

type Value = string | number | Html | readonly Html[]

/** A text of our own that is HTML, or CSS, already. */
export const verbatim: (text: string) => Html = raw

/** The pieces as one text. */
export async function rendered(page: Html): Promise<string> {
  return String(await page)
}
