/** An error that the user can correct. The message is Danish and says how. */
export class WrongUse extends Error {}

/** What stands behind a command is no use of it. Whoever tells it adds where to see the right use. */
export class WrongArguments extends WrongUse {}
