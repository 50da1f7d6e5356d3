import type { CountedDeadline } from '../../api'

const small = ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks']

/** A length of time as one says it: "10 dage", "15 arbejdsdage", "én måned", "tre måneder". */
export function periodInWords(amount: number, unit: CountedDeadline['unit']): string {
  switch (unit) {
    case 'kalenderdage':
      return `${amount} dage`
    case 'arbejdsdage':
      return `${amount} arbejdsdage`
    case 'måneder':
      return `${small[amount] ?? amount} ${amount === 1 ? 'måned' : 'måneder'}`
  }
}
