/** Where a source has a text; of very many places, the first. What stands elsewhere, which is nearly all, is not looked at. */
export function* placesOfText(source: string, text: string): Iterable<number> {
  let at = text === '' ? -1 : source.indexOf(text)
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
    yield at
    at = source.indexOf(text, at + text.length)
  }
}

const MOST_PLACES = 500
