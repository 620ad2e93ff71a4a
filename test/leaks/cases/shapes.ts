// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are programs, not texts of this one
import { type LeakCase, type Row, under } from '../case.ts'
import { address, bearer, database, documentPath, email, fullName, hostname, type Person } from '../person.ts'

const TEMPLATES = [
  [
    'throw new Error(`Cannot write the backup to "${target}": the disk said no`)',
    'Cannot write the backup to the disk said no',
  ],
  ['throw new Error(`No such backup target: ${target}`)', 'No such backup target'],
  [
    'throw new Error(`Backup of ${target} failed after 3 attempts; try again later`)',
    'Backup of failed after attempts try again later',
  ],
] as const

/** Data in each shape it can have, in quotes and without them, in turn. */
export const SHAPES: readonly LeakCase[] = Object.entries(shapes()).flatMap(([category, rows]) =>
  under(
    category,
    rows.map(([name, write], index): Row => {
      const [throws, keeps] = TEMPLATES[index % TEMPLATES.length] ?? ['', '']
      return {
        name: `says ${name}`,
        source: ['const target = process.env.BACKUP_TARGET', throws],
        data: person => ({ env: { BACKUP_TARGET: write(person) } }),
        keeps,
      }
    }),
  ),
)

function shapes(): Record<string, readonly [string, (person: Person) => string][]> {
  return {
    'personal data': [
      ['a full name', fullName],
      ['an e-mail address', email],
      ['an e-mail address with a name', person => `${fullName(person)} <${email(person)}>`],
      ['an address of several lines', person => `${fullName(person)}\n${address(person)}`],
      ['a telephone number', person => `+43 ${person.digits}`],
      ['a bank account', person => `AT${person.digits}00001111`],
      ['a token', bearer],
      ['a key of a cloud', person => `AKIA${person.token.toUpperCase().slice(0, 16)}/${person.token}`],
      [
        'a JSON web token',
        person => `eyJhbGciOiJIUzI1NiJ9.${base64(`{"sub":"${email(person)}"}`)}.${person.token}`,
      ],
      ['an address of a database', database],
      ['a host', hostname],
      ['a word that looks like a code', person => `ERR_${person.constant}`],
      ['a list of names', person => [person.first, person.last, person.nick].join(', ')],
      ['a name between dashes', person => `${person.first}-${person.last}-2024-final`],
      ['a name in a name of a variable', person => `set${person.first}Of${person.last}Value`],
      ['a name next to a number', person => `line 12 ${person.first} code 7 ${person.last}`],
      ['a name that goes on for long', person => `${fullName(person)} `.repeat(2000)],
      [
        'words of its own template, and a name',
        person => `the backup to ${person.first} the disk said ${person.last}`,
      ],
    ],
    encoded: [
      ['percent-encoding', person => encodeURIComponent(`${person.accented} ${person.first}/${person.last}`)],
      ['percent-encoding twice', person => encodeURIComponent(encodeURIComponent(person.accented))],
      ['base64', person => base64(fullName(person))],
      [
        'base64 in a sentence',
        person => `Authorization: Basic ${base64(`${person.nick}:${person.password}`)}`,
      ],
      ['base64 without padding', person => Buffer.from(`user=${email(person)}`).toString('base64url')],
      ['hexadecimal', person => Buffer.from(fullName(person)).toString('hex')],
      ['JSON', person => JSON.stringify({ name: fullName(person), mail: email(person) })],
      ['JSON in JSON', person => JSON.stringify(JSON.stringify({ name: fullName(person) }))],
      ['unicode escapes', person => escaped(person.first)],
      ['backslashes', person => `${person.folder}\\ private/${person.file}\\'s\\ letter`],
      ['HTML', person => `<b title="${person.first}">${person.last}&#x27;s</b>`],
      [
        'a shell command',
        person => `rm -rf '/home/${person.nick}/${person.folder}' && echo "${person.topic}"`,
      ],
      ['terminal colours', person => `\u001b[31m${person.first}\u001b[39m \u001b[1m${person.last}\u001b[22m`],
    ],
    unicode: [
      ['composed letters', person => person.accented],
      ['decomposed letters', person => person.accented.normalize('NFD')],
      ['Cyrillic', person => `${person.cyrillic} (${person.accented})`],
      ['ideographs', person => person.ideographs],
      ['wide letters', person => wide(person.first)],
      ['soft hyphens', person => [person.first, person.last].join('\u00ad')],
      ['invisible letters', person => `${person.first}\u200b${person.last}\u200d${person.nick}`],
      ['emoji', person => `👩‍🔬${person.first}🎉${person.ideographs}`],
      ['text from right to left', person => `\u202e${person.first}\u202c ${person.cyrillic}`],
    ],
    'foreign paths': [
      ['a path', documentPath],
      ['a path in the home', person => `~${person.nick}/${person.folder}/${person.file}.xlsx`],
      [
        'a Windows path',
        person => `C:\\Users\\${person.first} ${person.last}\\Documents\\${person.file}.docx`,
      ],
      [
        'a Windows path with slashes',
        person => `D:/Users/${person.nick}/${person.folder}/${person.file}.pdf`,
      ],
      [
        'a Windows path with two backslashes',
        person => `C:\\\\Users\\\\${person.nick}\\\\${person.file}.txt`,
      ],
      ['a UNC path', person => `\\\\${person.host}\\${person.folder}$\\${person.file}.mdb`],
      ['a long Windows path', person => `\\\\?\\C:\\Users\\${person.nick}\\${person.file}`],
      ['a file URL', person => `file:///home/${person.nick}/${encodeURIComponent(person.accented)}/x.json`],
      ['a file URL with a host', person => `file://${person.host}/${person.folder}/${person.file}.json`],
      [
        'a URL with a query',
        person => `https://${hostname(person)}/p/${person.topic}?user=${email(person)}#${person.nick}`,
      ],
      ['a path of another system', person => `${person.host}:/srv/${person.folder}/${person.file}`],
      [
        'a bucket',
        person => `s3://${person.company.toLowerCase()}-backup/${person.nick}/${person.file}.tar.gz`,
      ],
    ],
  }
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

function escaped(text: string): string {
  return text.replaceAll(/./g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The full-width forms of Latin letters. */
function wide(text: string): string {
  return text.replaceAll(/[!-~]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
}
