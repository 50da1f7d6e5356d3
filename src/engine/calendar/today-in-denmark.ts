const HOUR = 3_600_000

const dateAt = (time: number): string => new Date(time).toISOString().slice(0, 10)

/**
 * Today's date in Denmark, YYYY-MM-DD. The only place where the engine reads the clock.
 *
 * Denmark is one hour ahead of UTC, or two in summer. Mostly both give the same date; the time zone is asked for only in
 * the hour when they do not, since that takes longer than to check a draft.
 */
export function todayInDenmark(): string {
  const now = Date.now()
  const inWinter = dateAt(now + HOUR)
  const inSummer = dateAt(now + 2 * HOUR)
  if (inWinter === inSummer) return inWinter
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now)
}
