import ical, { ICalEventTransparency } from 'ical-generator'
import { longDate, type CountedDeadline } from '../api'
import { howCounted } from './how-counted'

/** What an event is called, and what has to be done by the end of its day. */
const EVENTS: Readonly<Record<CountedDeadline['id'], { title: string; due: string }>> = {
  ydelsesafgoerelse: {
    title: 'Sidste dag for ydelsesafgørelsen',
    due: 'Ydelseskontoret skal senest i dag have afklaret, om borgeren har ret til ydelse.',
  },
  cv: {
    title: 'Sidste dag for godkendelse af CV',
    due: 'Borgerens CV skal være godkendt senest i dag. Fristen er for borgere, der er tilmeldt.',
  },
  'foerste-jobsamtale': {
    title: 'Sidste dag for første jobsamtale',
    due: 'Den første jobsamtale skal være holdt senest i dag.',
  },
}

const list = new Intl.ListFormat('da')

/**
 * A calendar file (iCalendar, RFC 5545) with one event a deadline, each all day long on its last day. The same deadlines
 * always give the same text, and an event keeps its UID, so that a calendar which reads the file twice has each once. It
 * tells nothing about a citizen but the date of the first contact.
 *
 * @param deadlines as `countedDeadlines` gives them; none gives a calendar without events
 * @param options.siteUrl origin of the site, such as "https://example.org"; then each event has the address of the page
 *   that shows the deadlines
 */
export function calendarFile(
  deadlines: readonly CountedDeadline[],
  { siteUrl }: { siteUrl?: string | undefined } = {},
): string {
  const [first] = deadlines
  const calendar = ical({
    name: first ? `Frister efter ${longDate(first.start)}` : 'Frister',
    prodId: { company: 'Modtagelse', product: 'Frister', language: 'DA' },
  })
  for (const deadline of deadlines) {
    const { id, start, due } = deadline
    calendar.createEvent({
      id: `${id}-${start}@modtagelse`,
      // The file is of its deadlines and not of the moment at which somebody asked for it.
      stamp: start,
      // A date alone is read as a day without a time zone, wherever the calendar is.
      start: due,
      allDay: true,
      summary: EVENTS[id].title,
      description: description(deadline),
      // A deadline does not make anybody busy all day.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(siteUrl && { url: pageOf(start, siteUrl) }),
    })
  }
  // The library leaves out the end of the last line, which the format demands.
  return `${calendar.toString()}\r\n`
}

function description(deadline: CountedDeadline): string {
  const { id, kilde, fortolkninger } = deadline
  return [
    EVENTS[id].due,
    `Sådan er fristen talt: ${howCounted(deadline)}.`,
    `Kilde: afsnit ${list.format(kilde)} i vejledningen om jobcentrenes modtagelse.`,
    ...(fortolkninger.length > 0
      ? [`Hvor kilden er uklar, følger vi fortolkning ${list.format(fortolkninger)}.`]
      : []),
    'Vejledningen er fra 2008. Den beskriver ikke gældende regler.',
  ].join('\n')
}

const pageOf = (start: string, siteUrl: string) =>
  `${siteUrl.replace(/(?<!\/)\/+$/, '')}/frister/?foerste-henvendelse=${start}`
