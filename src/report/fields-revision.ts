/**
 * Revision of the field table, stored with each answer: a yes covers the fields of its revision and no others.
 * Raise it whenever a row is added or covers more than it did, and say in `ADDED` what that is. It stands apart from
 * the table because every launch compares it, and none needs the table.
 */
export const FIELDS_REVISION = 4
