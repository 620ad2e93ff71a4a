/** The one door to the prompts: loaded where a person is asked something, and nowhere else. */
export { checkbox, input } from '@inquirer/prompts'
