// Tells what the Node that runs it says in errors, as JSON on stdout. Needs `--expose-internals`.

import { builtinNames, builtinPaths } from './builtins.js'
import { raisedByCalls } from './calls.js'
import { readElf } from './elf.js'
import { messagesOfCpp, messagesOfLibraries, templatesOfV8 } from './executable.js'
import { functionsOf } from './functions.js'
import { messagesOf, ownSources } from './javascript.js'
import { literals, union } from './literals.js'
import { systemMessages } from './system.js'
import { rejections, valueMessages } from './values.js'

async function collect() {
  process.on('unhandledRejection', () => {})
  const natives = ownSources()
  const elf = readElf(process.execPath)
  return {
    version: process.version,
    messages: {
      source: literals(natives.flatMap(messagesOf)),
      calls: literals(natives.flatMap(raisedByCalls)),
      values: literals([...valueMessages(natives), ...(await rejections())]),
      builtins: builtinPaths(),
      system: literals(systemMessages(natives, elf)),
      templates: literals(templatesOfV8(elf), /%/),
      native: literals(messagesOfCpp(elf)),
      libraries: literals(messagesOfLibraries(elf)),
    },
    identifiers: union([natives.flatMap(functionsOf), builtinNames()]),
  }
}

process.stdout.write(JSON.stringify(await collect()))
