import { draw, type Drawing } from '../drawing'
import { daysOfGrace, periodsOf } from './days'
import { actor, cross, letter, line, lines, path, rectangle, ring, text } from './shapes'
import type { StepNumber } from './step-number'

const WIDTH = 1200
const HEIGHT = 592
/** Where the day of the first contact stands, and how wide a day is. */
const START = 196
const DAY = 7.5
const END = WIDTH - 8

/** Heights: the ruler, and where each lane begins. */
const RULER = 52
const LANES = { borger: 76, jobcenter: 148, ydelseskontor: 436 }
/** The two tracks of the jobcentre part at the middle: straksmatch and 1-3 above, 4-5 below. */
const TRACK = { upper: 222, middle: 268, lower: 322 }
const ANY_TIME = 410
const WINDOW_END = 380

/** The bar of the benefit office in one edition. */
const barOf = (edition: number): number => LANES.ydelseskontor + 62 + edition * 52

const x = (days: number): number => START + days * DAY

/**
 * The course of contact across: a ruler of days, a lane for each who acts, the fork at the first contact. What has a
 * deadline is a window that a black bar closes; what has none has no bar.
 *
 * @param here the step to mark as the reader's own, none when absent
 */
export function drawWide(here?: StepNumber): Drawing {
  return draw(
    'svg',
    {
      class: 'over-time over-time-wide',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    // How long there is until the first interview; behind all that stands in it.
    rectangle(
      'window',
      START,
      LANES.jobcenter + 14,
      interviewEnd - START,
      WINDOW_END - LANES.jobcenter - 14,
    ),
    ...ruler(),
    ...decisions.map(({ days }, index) =>
      // From the bar up to the citizen's lane: the letter.
      line('post', path('M', x(days), barOf(index) - 22, 'V', LANES.borger + 46)),
    ),
    ...citizen(here),
    ...jobcentre(here),
    ...benefitOffice(here),
    here !== undefined && youAreHere(here),
  )
}

const [month] = periodsOf('cv')
const [interview] = periodsOf('foerste-jobsamtale')
const decisions = periodsOf('ydelsesafgoerelse')
const monthEnd = x(month?.days ?? 0)
const interviewEnd = x(interview?.days ?? 0)

function ruler(): Drawing[] {
  const weeks = Array.from({ length: 14 }, (_, week) => path('M', x(week * 7), RULER, 'v -7')).join(
    '',
  )
  const months = [0, 1, 2, 3].map((count) => x((count * 365.25) / 12))
  const names = ['Dag 0', '1 måned', '2 måneder', '3 måneder']
  return [
    line('rule', path('M', START, RULER, 'H', interviewEnd + 16)),
    line('rule dotted', path('M', interviewEnd + 20, RULER, 'H', END)),
    line('week', weeks),
    line('rule', months.map((at) => path('M', at, RULER, 'v -14')).join('')),
    ...months.map((at, index) =>
      text(at, 28, names[index] ?? '', { className: 'strong', at: 'middle' }),
    ),
    text((interviewEnd + END) / 2, 28, 'og derefter', { at: 'middle' }),
    text(0, 46, 'Én streg er en uge', { className: 'quiet' }),
    line('hair', [...Object.values(LANES), HEIGHT - 6].map((y) => `M0 ${y}H${WIDTH}`).join('')),
  ]
}

function citizen(here?: StepNumber): Drawing[] {
  const top = LANES.borger
  const y = top + 36
  return [
    actor('borger', 0, top + 14),
    text(34, top + 32, 'Borgeren', { className: 'name' }),
    line('life', path('M', START, y, 'H', END, 'm -7 -5 l 7 5 -7 5')),
    draw('circle', { class: 'point', cx: START, cy: y, r: 6 }),
    text(START + 12, top + 20, 'Søger hjælp'),
    ...decisions.map(({ days }) => letter(x(days), y)),
    text(
      x(decisions.at(-1)?.days ?? 0) + 20,
      top + 62,
      'Brev, hvis der ikke er registreret en bevilling',
    ),
    // Told where all is told.
    ...(here === undefined
      ? [
          line('life', path('M', x(57), y, 'q 10 0 14 -10 l 5 -10 m -7 4 l 7 -5 3 8')),
          text(x(57) + 30, top + 25, 'Mange finder selv et nyt job'),
        ]
      : []),
    draw('circle', { class: 'point', cx: Math.round(interviewEnd), cy: y, r: 6 }),
    text(interviewEnd + 10, top + 62, 'Får helhedsvurderingen på skrift'),
  ]
}

/** Beside an arrow between the tracks: to where, and what is done then. */
const changes = (at: number, to: readonly [string, string], done: string): Drawing[] => [
  ...to.map((words, index) => text(at, TRACK.middle - 12 + index * 19, words, { at: 'end' })),
  text(at, TRACK.middle + 26, done, { className: 'strong', at: 'end' }),
]

function jobcentre(here?: StepNumber): Drawing[] {
  const top = LANES.jobcenter
  const { upper, middle, lower } = TRACK
  const bend = 12
  const around = (y: number, turn: number): string =>
    path(
      'M',
      START,
      middle,
      'V',
      y - turn,
      'q 0',
      turn,
      bend,
      turn,
      'H',
      interviewEnd - bend,
      'q',
      bend,
      0,
      bend,
      -turn,
      'V',
      middle,
    )
  return [
    actor('jobcenter', 0, top + 16),
    text(34, top + 34, 'Jobcenteret', { className: 'name' }),
    line('guide', path('M', START, RULER, 'V', top + 14, 'M', interviewEnd, RULER, 'V', top)),
    line('guide', path('M', monthEnd, RULER, 'V', upper - 20)),
    line('track', around(upper, -bend)),
    line('track', around(lower, bend)),
    line('hollow', around(lower, bend)),
    line('track', path('M', interviewEnd, middle, 'H', END - 6)),
    line('arrow', path('M', END - 16, middle - 8, 'l 10 8 -10 8')),
    draw(
      'g',
      { class: 'inside' },
      text(START + 18, upper - 30, 'Straksmatch eller match 1 til 3', { className: 'strong' }),
      text(START + 238, upper - 30, 'arbejdsmarkedsparat'),
      text(START + 18, lower + 28, 'Match 4 eller 5', { className: 'strong' }),
      text(
        START + 138,
        lower + 28,
        'ikke arbejdsmarkedsparat: ingen tilmelding og ingen frist for CV',
      ),
      text(START + 64, upper + 29, 'Tilmelding', { className: 'name' }),
      text(START + 64, upper + 48, 'næste skridt, ingen frist'),
      text(monthEnd + 24, upper + 29, 'CV godkendt', { className: 'name' }),
      text(monthEnd + 24, upper + 48, `senest ${month?.words}`, { className: 'strong' }),
      ...changes(x(67) - 12, ['Til match', '4 eller 5:'], 'afmeldes'),
      ...changes(x(82) - 12, ['Op til match', '1 til 3:'], 'tilmeldes'),
    ),
    ring(2, START + 40, upper, here === 2),
    line('lock', path('M', monthEnd, upper - 24, 'V', upper + 30)),
    ring(4, monthEnd, upper, here === 4),
    // Where on the ruler somebody changes between the tracks says nothing.
    line('change', path('M', x(67), upper + 8, 'V', lower - 10, 'm -5 -8 l 5 8 5 -8')),
    line('change', path('M', x(82), lower - 8, 'V', upper + 10, 'm -5 8 l 5 -8 5 8')),
    line('lock', path('M', interviewEnd, top + 14, 'V', WINDOW_END)),
    ring(1, START, middle, here === 1),
    text(START - 26, middle - 5, 'Første', { className: 'name', at: 'end' }),
    text(START - 26, middle + 14, 'henvendelse', { className: 'name', at: 'end' }),
    text(START - 26, middle + 33, 'straksmatch', { at: 'end' }),
    ring(5, interviewEnd, middle, here === 5),
    text(interviewEnd + 26, upper - 16, 'Første jobsamtale', { className: 'name' }),
    text(interviewEnd + 26, upper + 3, `senest ${interview?.words}`, { className: 'strong' }),
    text(interviewEnd + 26, upper + 22, 'præcismatch'),
    ring(6, LATER_INTERVIEW, middle, here === 6),
    text(interviewEnd + 26, middle + 48, 'Efterfølgende jobsamtaler', { className: 'name' }),
    text(interviewEnd + 26, middle + 67, 'ved hver ny samtale'),
    line('dotted any-time', path('M', START, ANY_TIME, 'H', END - 8)),
    line('rule', path('M', END - 14, ANY_TIME - 6, 'l 7 6 -7 6')),
    rectangle('gap', START + 14, ANY_TIME - 18, 516, 36),
    ring(7, START + 40, ANY_TIME, here === 7),
    text(START + 64, ANY_TIME + 5, 'Lejlighedsvise registreringer', { className: 'name' }),
    text(START + 276, ANY_TIME + 5, 'når som helst: fravær, nye oplysninger'),
  ]
}

const LATER_INTERVIEW = 1080

function benefitOffice(here?: StepNumber): Drawing[] {
  const top = LANES.ydelseskontor
  const notes = x(60.9) + 132
  return [
    line('change', path('M', START - 10, TRACK.middle + 14, 'V', top + 22, 'm -5 -8 l 5 8 5 -8')),
    actor('ydelseskontor', 0, top + 16),
    text(34, top + 34, 'Ydelseskontoret', { className: 'name' }),
    text(START + 4, top + 26, 'Får automatisk besked'),
    ...decisions.flatMap(({ days, words, holds }, index) => {
      const y = barOf(index)
      const end = x(days)
      const out = x(days + daysOfGrace())
      return [
        rectangle('bar', START, y - 8, end - START, 16),
        line('dotted', path('M', end, y, 'H', out - 6)),
        cross(out, y),
        line('lock', path('M', end, y - 22, 'V', y + 22)),
        ring(3, end, y, here === 3),
        text(out + 18, y - 3, `senest ${words}`, { className: 'strong' }),
        text(out + 18, y + 16, `første henvendelse ${holds}`),
      ]
    }),
    ...(here === undefined || here === 3 ? withoutGrant(notes, top) : []),
  ]
}

/** What happens when no grant is registered: told where all is told, and on the page of the step. */
const withoutGrant = (notes: number, top: number): Drawing[] => [
  line('guide', path('M', notes - 20, top + 22, 'V', HEIGHT - 28)),
  text(notes, top + 36, 'Ydelsesafgørelse', { className: 'name' }),
  text(notes, top + 58, 'Har borgeren ret til ydelse?'),
  text(notes, top + 84, 'Ingen bevilling registreret?', { className: 'strong' }),
  ...lines(notes, top + 103, [
    'Status bliver "registreret uden ydelse". Sker der',
    `ikke andet, afmeldes borgeren efter ${daysOfGrace()} dage (×).`,
  ]),
]

/** Where the reader's own step stands; the flag goes to the side on which nothing is written. */
function youAreHere(here: StepNumber): Drawing {
  const { upper, middle } = TRACK
  switch (here) {
    case 1:
      return flag(10, middle + 66)
    case 2:
      return flag(START + 62, upper - 8)
    case 3:
      return flag(x(0) - 116, LANES.ydelseskontor + 88)
    case 4:
      return flag(monthEnd + 22, upper - 8)
    case 5:
      return flag(interviewEnd + 24, middle - 2)
    case 6:
      return flag(LATER_INTERVIEW - 44, middle - 34)
    case 7:
      return flag(START - 116, ANY_TIME)
  }
}

/** @param y its middle */
const flag = (left: number, y: number): Drawing =>
  draw(
    'g',
    { class: 'flag' },
    draw('rect', { x: left, y: y - 14, width: 88, height: 28, rx: 3 }),
    text(left + 44, y + 5, 'Du er her', { at: 'middle' }),
  )
