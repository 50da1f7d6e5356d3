/** Something the person at the keyboard can put right; the message says what, in Danish. */
export class WrongUse extends Error {}
