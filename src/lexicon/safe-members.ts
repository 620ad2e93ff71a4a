/** The name of the symbol by which a class of errors says which of its members are safe. */
export const SAFE_MEMBERS = 'askfirst.safe'
