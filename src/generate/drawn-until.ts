/** More draws than that mean that a requirement cannot be met by drawing. */
const MOST_DRAWS = 10_000

/**
 * Draws until it comes out as it should.
 *
 * @param codesOf the finding codes of what was drawn
 * @param isRight whether those codes are the ones that should be found
 * @throws Error when that cannot be drawn
 */
export function drawnUntil<Drawn>(
  draw: () => Drawn,
  codesOf: (drawn: Drawn) => readonly string[],
  isRight: (codes: readonly string[]) => boolean,
): Drawn {
  for (let draws = 0; draws < MOST_DRAWS; draws++) {
    const drawn = draw()
    if (isRight(codesOf(drawn))) return drawn
  }
  throw new Error('what was asked for cannot be drawn')
}

export const isSound = (codes: readonly string[]): boolean => codes.length === 0
