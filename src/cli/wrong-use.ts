/** An error that the user can correct. The message is Danish and says how. */
export class WrongUse extends Error {}
