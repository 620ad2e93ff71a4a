import { builtin } from '../../system/builtin.ts'
import { type Html, html, rendered, verbatim } from './html.ts'
import { STYLE } from './style.ts'

/**
 * A whole page in one file: nothing is loaded, nothing runs, and the only style is the one whose hash is named.
 *
 * @see https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP
 */
export function documentOf(title: string, body: Html): Promise<string> {
  return rendered(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${verbatim(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`)
}

const STYLE_HASH = builtin('node:crypto').createHash('sha256').update(STYLE).digest('base64')
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`
