// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are programs, not texts of this one
import { type LeakCase, type Row, under } from '../case.ts'
import { documentPath, email, fullName, type Person } from '../person.ts'

const LOADS = [
  'import { resolve } from "node:path"',
  'import { pathToFileURL } from "node:url"',
  'await import(pathToFileURL(resolve(process.argv[2])).href)',
]

/** Code that is not the program's: settings, plugins, and what is made of texts. */
export const USER_CODE: readonly LeakCase[] = [
  ...under('user code', [
    loads(
      'throws',
      person => `throw new Error('No key for ${fullName(person)} in the vault of ${person.company}')`,
      '',
    ),
    loads(
      'calls its own functions',
      person =>
        `function open${person.first}() { throw new TypeError('${email(person)} is not allowed to do this') }\nopen${person.first}()`,
      '',
    ),
    loads(
      'has a class of its own',
      person =>
        `class ${person.last}Error extends Error { name = '${person.last}Error' }\nthrow new ${person.last}Error('The vault is closed for ${person.nick}')`,
      '',
    ),
    loads('has a syntax error', person => `export default { owner: '${person.first}' ${person.last} }`, ''),
    loads(
      'has a text without an end',
      person => `export default { owner: '${fullName(person)} }`,
      'Invalid or unexpected token',
    ),
    loads(
      'uses what it does not define',
      person => `export default { owner: ${person.first} }`,
      'is not defined',
    ),
    loads(
      'imports what is not there',
      person => `import '${person.topic}/${person.other}'`,
      'Cannot find package imported from',
    ),
    loads(
      'imports a name that is not there',
      person => `import { ${person.first} } from 'node:fs'\nconsole.log(${person.first})`,
      'The requested module does not provide an export named',
    ),
    loads(
      'reads a property of nothing',
      person => `const ${person.nick} = undefined\nexport default ${person.nick}.${person.topic}`,
      'Cannot read properties of undefined reading',
    ),
    loads(
      'declares a name twice',
      person => `const ${person.nick} = 1\nconst ${person.nick} = 2`,
      'Identifier has already been declared',
    ),
    loads(
      'rejects',
      person =>
        `export default await Promise.reject(new Error('${documentPath(person)} is locked by ${fullName(person)}'))`,
      '',
    ),
    {
      name: 'says what went wrong in a settings file',
      source: [
        ...LOADS.slice(0, 2),
        'const file = resolve(process.argv[2])',
        'try {',
        '  await import(pathToFileURL(file).href)',
        '} catch (error) {',
        '  throw new Error(`Failed to load the settings from ${file}: ${error.stack}`)',
        '}',
      ],
      data: person => ({
        args: [`${person.file}.mjs`],
        files: {
          [`${person.file}.mjs`]: `throw new Error('${person.token} is no key of ${fullName(person)}')`,
        },
      }),
      keeps: 'Failed to load the settings from',
    },
    {
      name: 'requires a plugin that has a syntax error',
      source: ['require(require("node:path").resolve(process.argv[2]))'],
      data: person => ({
        args: [`${person.folder}/index.cjs`],
        files: {
          [`${person.folder}/index.cjs`]: `module.exports = function ${person.first} ${person.last}() {}`,
        },
      }),
      keeps: '',
      project: { type: 'commonjs' },
    },
    {
      name: 'calls back into a plugin',
      source: [
        'const plugin = require(require("node:path").resolve(process.argv[2]))',
        'for (const name of Object.keys(plugin)) [1].map(plugin[name])',
      ],
      data: person => ({
        args: [`${person.file}.cjs`],
        files: {
          [`${person.file}.cjs`]: `exports.${person.nick} = function ${person.topic}() { throw new Error('I am ' + '${fullName(person)}') }`,
        },
      }),
      keeps: '',
      project: { type: 'commonjs' },
    },
    {
      name: 'loads a plugin that is a package',
      source: [
        'const { createRequire } = require("node:module")',
        'createRequire(`${process.cwd()}/x.js`)(process.argv[2])',
      ],
      data: person => ({
        args: [person.topic],
        files: {
          [`node_modules/${person.topic}/package.json`]: JSON.stringify({
            name: person.topic,
            version: '1.0.0',
            author: fullName(person),
          }),
          [`node_modules/${person.topic}/index.js`]: `throw new Error('The plugin of ${fullName(person)} has no licence')`,
        },
      }),
      keeps: '',
      project: { type: 'commonjs' },
    },
  ]),
  ...under('evaluated code', [
    evaluates(
      'by eval',
      'eval(data)',
      person => `throw new Error('The formula of ${person.first} has no result')`,
    ),
    evaluates(
      'by eval, with functions',
      'eval(data)',
      person => `function ${person.first}() { null.${person.topic} }\n${person.first}()`,
    ),
    evaluates(
      'by eval, under another name',
      'eval(data)',
      person => `throw new Error('nothing')\n//# sourceURL=/home/${person.nick}/${person.file}.js`,
    ),
    evaluates('by eval, that does not parse', 'eval(data)', person => `let ${person.first} ${person.last}`),
    evaluates('by eval, indirectly', '(0, eval)(data)', person => `${person.first}.${person.topic}()`),
    evaluates(
      'by new Function',
      'new Function(data)()',
      person => `throw new Error('${fullName(person)} is out of range')`,
    ),
    evaluates(
      'by new Function, with a parameter',
      'new Function(data, "return 1")',
      person => `${person.first}-${person.last}`,
    ),
    evaluates(
      'in a context',
      'require("node:vm").runInNewContext(data, {}, { filename: `/home/${data.slice(0, 12)}.js` })',
      person => `${person.first}.run()`,
    ),
    evaluates(
      'in this context',
      'require("node:vm").runInThisContext(data)',
      person => `(function ${person.first}() { throw new TypeError('${email(person)}') })()`,
    ),
    evaluates(
      'from a data URL',
      'import(`data:text/javascript,${encodeURIComponent(data)}`)',
      person => `throw new Error('The module of ${fullName(person)} is empty')`,
    ),
    evaluates(
      'in a timer',
      'setTimeout(new Function(data), 1)',
      person => `throw new Error('${person.password}')`,
    ),
  ]),
]

function loads(name: string, text: (person: Person) => string, keeps: string): Row {
  return {
    name: `loads a settings file that ${name}`,
    source: LOADS,
    data: person => {
      const file = `${person.file}.config.mjs`
      return { args: [file], files: { [file]: text(person) } }
    },
    keeps,
  }
}

function evaluates(how: string, statement: string, text: (person: Person) => string): Row {
  return {
    name: `evaluates code ${how}`,
    source: ['const data = require("node:fs").readFileSync(0, "utf8")', statement],
    data: person => ({ stdin: text(person) }),
    keeps: '',
    project: { type: 'commonjs' },
  }
}
