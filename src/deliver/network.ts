/**
 * The one door to a network, and the only code of the package that can open a socket. It is a file of its own in what
 * is published, `dist/network.cjs`: whoever takes it away has a build that cannot send.
 */
export { watchedExchange } from './exchange.ts'
