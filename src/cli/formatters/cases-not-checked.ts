/** Said of a file whose cases were more than could be held, as a sentence. */
export const casesNotCheckedText =
  'Sagernes gang er ikke tjekket: der er for mange registreringer med en borgerreference.'
