import { draw, type Drawing } from '../drawing'
import { daysOfGrace, periodsOf } from './days'
import { actor, line, lines, path, rectangle, ring, text } from './shapes'
import type { StepNumber } from './step-number'

const WIDTH = 340
/** Where the day of the first contact stands, and how tall a day is. */
const START = 184
const DAY = 6.7
/** The tracks of match 1-3 and 4-5, the two bars of the benefit office, and where the words begin. */
const X = { ready: 76, other: 136, middle: 106, bars: [176, 192] as const, words: 211, anyTime: 45 }

const y = (days: number): number => START + days * DAY

const [month] = periodsOf('cv')
const [interview] = periodsOf('foerste-jobsamtale')
const decisions = periodsOf('ydelsesafgoerelse')
const monthEnd = y(month?.days ?? 0)
const interviewEnd = y(interview?.days ?? 0)
const END = interviewEnd + 236

/**
 * The course of contact down a narrow page: the same days, tracks and bars as across.
 *
 * @param here the step to mark as the reader's own, none when absent
 */
export function drawColumn(here?: StepNumber): Drawing {
  return draw(
    'svg',
    {
      class: 'over-time over-time-column',
      viewBox: `0 -2 ${WIDTH} ${Math.round(END + 4)}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...ruler(),
    ...beginning(here),
    ...untilInterview(here),
    ...afterwards(here),
  )
}

function ruler(): Drawing[] {
  const months = [0, 1, 2, 3].map((count) => y((count * 365.25) / 12))
  const weeks = Array.from({ length: 13 }, (_, week) => path('M 0', y((week + 1) * 7), 'h 7')).join(
    '',
  )
  return [
    line('rule', path('M 1', START, 'V', interviewEnd + 10)),
    line('rule dotted', path('M 1', interviewEnd + 14, 'V', END)),
    line('week', weeks),
    rectangle('window', 52, START, 108, interviewEnd - START),
    line('hair', path('M 52', START, 'H 204')),
    line('rule', months.map((at) => path('M 0', at, 'h 12')).join('')),
    text(0, START - 8, 'Dag 0', { className: 'quiet' }),
    ...months
      .slice(1)
      .map((at, index) => text(6, at - 6, `${index + 1} md.`, { className: 'quiet' })),
  ]
}

/** From the citizen who asks for help to the fork. */
function beginning(here?: StepNumber): Drawing[] {
  const { ready, other, middle, bars } = X
  return [
    actor('borger', middle - 12, 0),
    text(middle + 28, 18, 'Borgeren søger hjælp', { className: 'strong' }),
    line('life', path('M', middle, 28, 'V 54 m -5 -7 l 5 7 5 -7')),
    line(
      'track',
      path(
        'M',
        middle,
        76,
        'V 96 q 0 10 -10 10 H',
        ready + 10,
        'q -10 0 -10 10 V',
        interviewEnd,
        'M',
        middle,
        96,
        'q 0 10 10 10 H',
        other - 10,
        'q 10 0 10 10 V',
        interviewEnd,
      ),
    ),
    line('hollow', path('M', middle + 7, 106, 'H', other - 10, 'q 10 0 10 10 V', interviewEnd - 3)),
    line(
      'change',
      path('M', middle + 17, 82, 'H 174 q 10 0 10 10 V', START - 32, 'm -5 -8 l 5 8 5 -8'),
    ),
    ...lines(197, 112, ['Ydelseskontoret', 'får automatisk', 'besked'], { leading: 18 }),
    ring(1, middle, 76, here === 1),
    name(1, middle + 28, 72, 'Første henvendelse', here),
    rectangle('plate', 28, 124, 86, 42),
    rectangle('plate', 122, 124, 44, 42),
    text(ready - 6, 141, 'Straksmatch,', { className: 'strong', at: 'middle' }),
    text(ready - 6, 158, 'match 1 til 3', { className: 'strong', at: 'middle' }),
    text(other + 8, 141, 'Match', { className: 'strong', at: 'middle' }),
    text(other + 8, 158, '4 eller 5', { className: 'strong', at: 'middle' }),
    text((bars[0] + bars[1]) / 2, START - 8, 'Ydelse', { className: 'strong', at: 'middle' }),
  ]
}

function untilInterview(here?: StepNumber): Drawing[] {
  const { ready, other, bars, words } = X
  const change = y(66)
  const past = (at: number): string =>
    path('H', other - 5, 'M', other + 5, at, 'H', bars[0] - 8, 'M', bars[1] + 8, at, 'H', words - 4)
  const [early, late] = decisions
  return [
    ring(2, ready, START + 24, here === 2),
    line('lead', path('M', ready + 17, START + 24) + past(START + 24)),
    name(2, words, START + 22, 'Tilmelding', here),
    text(words, START + 40, 'ingen frist'),
    ...decisions.flatMap(({ days }, index) => {
      const at = bars[index] ?? bars[0]
      const out = y(days + daysOfGrace())
      return [
        rectangle('bar', at - 6, START, 12, y(days) - START),
        line('dotted', path('M', at, y(days), 'V', out - 5)),
        line('rule', path('M', at - 5, out - 5, 'l 10 10 m 0 -10 l -10 10')),
        line('lock', path('M', at - 10, y(days), 'H', at + 10)),
      ]
    }),
    ring(3, (bars[0] + bars[1]) / 2, START + 46, here === 3),
    name(3, words, y(early?.days ?? 0) + 4, 'Ydelsesafgørelse', here),
    text(words, y(early?.days ?? 0) + 22, early?.words ?? '', { className: 'strong' }),
    ...lines(
      words,
      y(early?.days ?? 0) + 39,
      ['når den første', 'henvendelse er', early?.holds ?? ''],
      { leading: 17 },
    ),
    text(words, y(late?.days ?? 0) + 18, late?.words ?? '', { className: 'strong' }),
    text(words, y(late?.days ?? 0) + 35, late?.holds.replace('oktober', 'okt.') ?? ''),
    line('lock', path('M', ready - 24, monthEnd, 'H', ready + 24)),
    ring(4, ready, monthEnd, here === 4),
    line('lead', path('M', ready + 26, monthEnd + 12) + past(monthEnd + 12)),
    name(4, words, monthEnd + 17, 'CV godkendt', here),
    text(words, monthEnd + 35, `senest ${month?.words}`, { className: 'strong' }),
    text(words, monthEnd + 52, 'kun tilmeldte'),
    text(words, monthEnd + 90, 'Ingen bevilling?', { className: 'strong' }),
    ...lines(
      words,
      monthEnd + 108,
      [
        'Borgeren får brev',
        'og afmeldes efter',
        `${daysOfGrace()} dage (×), hvis`,
        'intet andet sker.',
      ],
      { leading: 17 },
    ),
    line(
      'change',
      path(
        'M',
        ready + 8,
        change + 10,
        'H',
        other - 9,
        'm -8 -5 l 8 5 -8 5 M',
        other - 8,
        change + 54,
        'H',
        ready + 9,
        'm 8 -5 l -8 5 8 5',
      ),
    ),
    line(
      'lead',
      path(
        'M',
        other + 8,
        change + 10,
        'H',
        words - 6,
        'M',
        other + 8,
        change + 54,
        'H',
        words - 6,
      ),
    ),
    text(words, change + 11, 'Til match 4 eller 5:'),
    text(words, change + 28, 'afmeldes', { className: 'strong' }),
    text(words, change + 55, 'Op til match 1 til 3:'),
    text(words, change + 72, 'tilmeldes', { className: 'strong' }),
  ]
}

function afterwards(here?: StepNumber): Drawing[] {
  const { middle, anyTime } = X
  const words = middle + 28
  return [
    line('dotted any-time', path('M', anyTime, START + 6, 'V', interviewEnd + 168)),
    line('track', path('M', middle, interviewEnd, 'V', END - 8)),
    line('arrow', path('M', middle - 8, END - 18, 'l 8 10 8 -10')),
    line('lock', path('M 52', interviewEnd, 'H 160')),
    ring(5, middle, interviewEnd, here === 5),
    name(5, words + 36, interviewEnd + 5, 'Første jobsamtale', here),
    text(words, interviewEnd + 28, `senest ${interview?.words}`, { className: 'strong' }),
    ...lines(
      words,
      interviewEnd + 46,
      ['Præcismatch. Borgeren får', 'helhedsvurderingen på skrift.'],
      {
        leading: 17,
      },
    ),
    ring(6, middle, interviewEnd + 110, here === 6),
    name(6, words, interviewEnd + 108, 'Efterfølgende jobsamtaler', here),
    text(words, interviewEnd + 126, 'ved hver ny samtale'),
    ring(7, anyTime, interviewEnd + 184, here === 7),
    name(7, words, interviewEnd + 180, 'Lejlighedsvise registreringer', here),
    ...lines(words, interviewEnd + 198, ['når som helst: fravær,', 'nye oplysninger'], {
      leading: 17,
    }),
  ]
}

/** The name of a step; the reader's own is marked, for there is no room for a flag. */
const name = (
  step: StepNumber,
  x: number,
  at: number,
  words: string,
  here?: StepNumber,
): Drawing =>
  step === here
    ? draw(
        'g',
        { class: 'flag' },
        rectangle('', x - 5, at - 16, words.length * 7.6 + 10, 22),
        text(x, at, words),
      )
    : text(x, at, words, { className: 'name' })
