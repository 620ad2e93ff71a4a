/** Node's words around what was rejected and is no error: its class, or its text. */
export const REJECTED = /^(This error originated .* with the reason ")(.*)("\.)$/s
