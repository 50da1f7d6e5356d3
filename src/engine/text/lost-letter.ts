/** Takes the place of a letter that was lost when a text was read in the wrong charset. */
export const LOST_LETTER = '\uFFFD'
