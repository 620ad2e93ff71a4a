/** The repository: tests and scripts are started there. */
export const ROOT = process.cwd()
