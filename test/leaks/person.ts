import { randomInt } from 'node:crypto'
import { fragmentsOf } from './fragments.ts'

/** Data of somebody who does not exist: words that nobody ever wrote, new each time. */
export interface Person {
  readonly first: string
  readonly last: string
  readonly nick: string
  readonly company: string
  readonly street: string
  readonly city: string
  readonly host: string
  readonly file: string
  readonly folder: string
  readonly topic: string
  readonly other: string
  readonly token: string
  readonly password: string
  /** Capitals and underscores, as error codes are written. */
  readonly constant: string
  readonly digits: string
  /** Latin letters with accents, composed. */
  readonly accented: string
  readonly cyrillic: string
  readonly ideographs: string
}

/**
 * Makes somebody up.
 *
 * @param known - fragments that are in programs anyway, which no canary may have
 */
export function newPerson(known: ReadonlySet<string>): Person {
  const fresh = (make: () => string): string => unknown(make, known)
  const word = (): string => fresh(() => wordOf(LATIN))
  return {
    first: capital(word()),
    last: capital(word()),
    nick: word(),
    company: capital(word()),
    street: capital(word()),
    city: capital(word()),
    host: word(),
    file: word(),
    folder: capital(word()),
    topic: word(),
    other: word(),
    token: fresh(() => lettersOf(TOKEN, 28)),
    password: fresh(() => `${lettersOf(TOKEN, 14)}!`),
    constant: fresh(() => `${wordOf(LATIN)}_${wordOf(LATIN)}`.toUpperCase()),
    digits: lettersOf('0123456789', 12),
    accented: capital(fresh(() => wordOf(ACCENTED))),
    cyrillic: capital(fresh(() => wordOf(CYRILLIC))),
    ideographs: lettersOf(IDEOGRAPHS, 8),
  }
}

export const fullName = (person: Person): string => `${person.first} ${person.last}`
export const email = (person: Person): string =>
  `${person.first}.${person.last}@${person.company}.example`.toLowerCase()
export const address = (person: Person): string => `${person.street}gasse 12, 1040 ${person.city}`
export const hostname = (person: Person): string => `${person.host}.corp.example`
export const documentPath = (person: Person): string =>
  `/home/${person.nick}/${person.folder} private/${person.file}.docx`
export const bearer = (person: Person): string => `ghp_${person.token}`
export const database = (person: Person): string =>
  `postgres://${person.nick}:${person.password}@${hostname(person)}/${person.topic}`

function unknown(make: () => string, known: ReadonlySet<string>): string {
  for (;;) {
    const made = make()
    if (!fragmentsOf(made).some(fragment => known.has(fragment) || DIGITS.test(fragment))) return made
  }
}

function wordOf(syllables: readonly string[]): string {
  return Array.from({ length: 4 }, () => pick(syllables))
    .join('')
    .slice(0, 12)
}

function lettersOf(letters: string, length: number): string {
  return Array.from({ length }, () => pick([...letters])).join('')
}

function pick(choices: readonly string[]): string {
  return choices[randomInt(choices.length)] ?? ''
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Ids in a report are hexadecimal: a canary that is too might be in one by chance. */
const DIGITS = /^[\da-f-]+$/
/** Of ordinary words and names, so that what they make looks like one. */
const LATIN =
  'ber ton ham wick ford ley mar lin son ing er man der sel bach hof wald mei ster sch nei kar ola viv ana tor ben gar rov ska pet rus low gra hun wes nor sun hil dor cal van mor per kin dal bro stein'.split(
    ' ',
  )
const ACCENTED = 'mü grä žof ié kåv år ñol çel ößt řeh šti ýna ôme ëtu øre ãpi'.split(' ')
const CYRILLIC = 'бор нов ска вла дим хар кот гри шев лен тат яна ерм про щук зим'.split(' ')
const IDEOGRAPHS = '藤田高橋鈴木伊達渡辺桜井森岡松本清水斎藤遠坂'
const TOKEN = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789'
