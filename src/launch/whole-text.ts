/**
 * The parts of this package that load late, as one text, where a program is bundled with it. The build puts it here; what
 * is installed has each part as a file.
 *
 * The text is a script that fills `exports`: for each part a function that loads it.
 */
export default ''
