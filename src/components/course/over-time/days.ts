import editions from '../../../schemas/udgaver.json' with { type: 'json' }
import { periodInWords } from '../periods'

/** A length of time as the editions give it. */
interface Length {
  antal: number
  enhed: string
}

/** A period of the course: how far it reaches in a drawing to scale, and what it is called. */
export interface DrawnPeriod {
  /** Days after the first contact; an average where the calendar decides. */
  days: number
  /** "10 dage", "én måned". */
  words: string
  /** When the first contact has to lie for it to hold: "før 1. oktober 2008". */
  holds: string
}

/** Days that a length takes in a drawing: working days as whole weeks without holidays, months as long as they are on average. */
export function drawnDays({ antal, enhed }: Length): number {
  switch (enhed) {
    case 'kalenderdage':
      return antal
    case 'arbejdsdage':
      return (antal / 5) * 7
    case 'måneder':
      return (antal * 365.25) / 12
    default:
      throw new Error(
        `src/schemas/udgaver.json counts in ${enhed}, which has no length in the drawing`,
      )
  }
}

/** The deadlines that count from the first contact, as `udgaver.json` names them. */
export type DeadlineId = keyof (typeof editions)[number]['frister']

/** How long there is for a step, one period for each edition that changed it. */
export const periodsOf = (id: DeadlineId): DrawnPeriod[] =>
  editions
    .map(({ navn, frister }) => ({
      days: drawnDays(frister[id]),
      words: periodInWords(frister[id].antal, frister[id].enhed as 'kalenderdage'),
      holds: navn,
    }))
    .filter(({ words }, index, all) => words !== all[index - 1]?.words)

/** Days after a deadline for the benefit decision until a citizen without a grant is deregistered. (kilde 3.3.1) */
export const daysOfGrace = (): number => {
  const [first] = editions
  if (!first) throw new Error('src/schemas/udgaver.json names no edition')
  return drawnDays(first.afmeldesEfter)
}
