import type { SerialTime } from './serial-date'

/**
 * A day, with or without time of day, as XML writes it: 2008-11-03, 2008-11-03T09:30:00. A time zone behind it is passed over:
 * what the clock showed is what was meant. Fractions of a second are rounded.
 *
 * @returns undefined for anything else
 */
export function timeOfIso(text: string): SerialTime | undefined {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:[.,]\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
      text,
    )
  if (!match) return undefined
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match
  const seconds =
    Number(hour) * 3600 + Number(minute) * 60 + Math.round(Number(second.replace(',', '.')))
  if (seconds < 86_400) return { day: `${year ?? ''}-${month ?? ''}-${day ?? ''}`, seconds }
  const next = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + 1))
  return { day: next.toISOString().slice(0, 10), seconds: seconds - 86_400 }
}
