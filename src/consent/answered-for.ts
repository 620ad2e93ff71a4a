import type { App } from '../app/app.ts'

/**
 * What an answer names a recipient by. A tool has one, and its host says whose it is. One answer for many programs meets
 * projects of different owners at one host, so it names the project too.
 *
 * @returns `HOST[:PORT]`, or for an answer that programs share `HOST[:PORT]/[PATH/]PROJECT`; null for no recipient
 */
export function answeredFor({ answer, recipient }: Pick<App, 'answer' | 'recipient'>): string | null {
  if (recipient === undefined) {
    return null
  }
  const { host, text } = recipient
  return answer === 'own' ? host : text.slice(text.indexOf('@') + 1)
}
