/**
 * What takes longer than this has hung: no test passes or fails by how fast this computer is. Far more than anything
 * takes under load.
 */
export const HANG_MS = 90_000
