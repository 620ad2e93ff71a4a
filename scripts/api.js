/** Makes docs/api.md of the docstrings of what authors import: `npm run api`. With a path, writes the page there. */
import { writeFileSync } from 'node:fs'
import { modelOf } from './api/model.js'
import { pageOf } from './api/page.js'
import { stamped } from './api/stamp.js'

const [out = 'docs/api.md'] = process.argv.slice(2)
writeFileSync(out, stamped(pageOf([modelOf('index'), modelOf('commander')])))
