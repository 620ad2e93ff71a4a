/**
 * All that counts as a piece of a text: any six characters in a row, lower case, composed and decomposed. Of digits
 * it is eight, for a report has a time and ids of its own, and six might be in them by chance.
 */
export function fragmentsOf(text: string): readonly string[] {
  const length = /^\d+$/.test(text) ? DIGITS_CHARS : FRAGMENT_CHARS
  const forms = [text.normalize('NFC'), text.normalize('NFD')]
  return [...new Set(forms.flatMap(form => runsOf([...form.toLowerCase()], length)))]
}

function runsOf(letters: readonly string[], length: number): readonly string[] {
  const count = Math.max(1, letters.length - length + 1)
  return Array.from({ length: count }, (_, from) => letters.slice(from, from + length).join(''))
}

/** Adds the fragments of all words of a text to a set. */
export function addFragments(known: Set<string>, text: string): void {
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}_]{6,40}/gu)) {
    for (let from = 0; from + FRAGMENT_CHARS <= word.length; from++) {
      known.add(word.slice(from, from + FRAGMENT_CHARS))
    }
  }
}

const FRAGMENT_CHARS = 6
const DIGITS_CHARS = 8
