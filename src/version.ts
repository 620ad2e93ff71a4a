/** Version of askfirst. A test holds it to package.json; read from there, every launch would pay for it. */
export const ASKFIRST_VERSION = '0.1.0'
