/** The style of every page. Colours keep a contrast of 4.5 : 1 to their ground (WCAG 2.2, 1.4.3), in light and in dark. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --text: #1d2129; --quiet: #59606c; --line: #d5d9e0; --panel: #f4f6f9;
  --own: #0b5cad; --mark: #fff0b8; --mark-text: #5c4400;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171c; --text: #e6e9ee; --quiet: #a5adba; --line: #363c47; --panel: #1d2128;
    --own: #7db8f5; --mark: #4a3b0c; --mark-text: #ffe08a;
  }
}
* { box-sizing: border-box }
body {
  margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.4rem; line-height: 1.3 }
h2 { font-size: 1.15rem; margin-top: 2rem }
h3, h4 { font-size: 1rem; margin: 1.5rem 0 .5rem }
code, pre, .error { font-family: ui-monospace, monospace; font-size: .9em }
.error { white-space: pre-wrap; font-weight: 600; margin: 1rem 0 .5rem }
.quiet, figcaption, caption { color: var(--quiet) }
caption { text-align: left; padding-bottom: .5rem }
mark { background: var(--mark); color: var(--mark-text); border-radius: .2em; padding: 0 .15em }
table { border-collapse: collapse; width: 100% }
th, td { border-top: 1px solid var(--line); padding: .4rem .6rem .4rem 0; text-align: left; vertical-align: top }
th { font-weight: 600 }
td ul { margin: 0; padding: 0; list-style: none }
.stack { list-style: none; margin: 0; padding: .5rem .75rem; background: var(--panel); border-radius: .4rem }
.stack li { display: flex; gap: .75rem; color: var(--quiet) }
.stack .own { color: var(--own); font-weight: 600 }
.origin { flex: 0 0 4.5rem; font-size: .8rem; line-height: 1.6rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0 }
dt { color: var(--quiet) }
dd { margin: 0; grid-column: 2 }
details { border-top: 1px solid var(--line); padding: .5rem 0 }
summary { cursor: pointer }
summary h3 { display: inline; font-weight: 400 }
:focus-visible { outline: 3px solid var(--own); outline-offset: 2px }
pre { background: var(--panel); border-radius: .4rem; padding: .75rem; white-space: pre-wrap }
.timeline th:first-child { width: 7rem }
.timeline th:last-child { width: 40% }
.bar { display: block; width: 100%; height: .75rem; margin-top: .4rem }
.bar rect { fill: var(--own) }
@media (forced-colors: active) { .bar rect { fill: CanvasText } }
@media (max-width: 36rem) {
  table { font-size: .9rem }
  .timeline th:first-child { width: 6.2rem }
  .timeline th:last-child { width: 4.6rem }
  dl { grid-template-columns: 1fr }
  dd { grid-column: 1; margin-bottom: .5rem }
  .stack li { display: block; margin-bottom: .4rem }
  .origin { display: block }
}
`
