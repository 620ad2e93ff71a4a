/** Version of askfirst. A test holds it to package.json; read from there, every launch would pay for it. */
export const ASKFIRST_VERSION = '0.1.0'

/** The day of that release; of a checkout, of the last one. `npm version` writes both. */
export const ASKFIRST_DATE = '2026-11-30'

/** Where its source is. A test holds it to package.json. */
export const ASKFIRST_SOURCE = 'https://github.com/askfirst/askfirst'
