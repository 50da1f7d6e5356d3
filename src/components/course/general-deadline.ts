import type { CountedDeadline } from '../../api'
import editions from '../../schemas/udgaver.json' with { type: 'json' }
import { periodInWords } from './periods'

/** A deadline that holds in every edition of the guidance, or one that changed. */
interface GeneralDeadline {
  /** As the guidance first had it: "10 dage". */
  period: string
  /** What it became, and from when: "15 arbejdsdage fra 1. oktober 2008"; absent when it did not change. */
  later?: string
}

/** How long there is from the first contact, in words, in all editions of the guidance. */
export function generalDeadline(id: CountedDeadline['id']): GeneralDeadline {
  const [first, ...rest] = editions.map(({ navn, frister }) => {
    const { antal, enhed } = frister[id]
    return { period: periodInWords(antal, enhed as CountedDeadline['unit']), from: navn }
  })
  if (!first) throw new Error('src/schemas/udgaver.json names no edition')
  const changed = rest.filter(({ period }, index) => period !== [first, ...rest][index]?.period)
  if (changed.length === 0) return { period: first.period }
  return {
    period: first.period,
    later: changed.map(({ period, from }) => `${period} ${from}`).join(', '),
  }
}
