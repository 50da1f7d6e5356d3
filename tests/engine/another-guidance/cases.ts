import {
  dateOfDay,
  dayNumber,
  type CaseGuidance,
  type Milestone,
  type RegistrationPlace,
} from '../../../src/engine/index.ts'

interface Paper extends RegistrationPlace {
  day: string | undefined
  days: number
}

interface Borrowing {
  asOf: string
  loans: readonly Paper[]
  returns: readonly Paper[]
  /** The last day on which it may come back; absent without a loan with a day. */
  due: string | undefined
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)

const ofBorrowings: CaseGuidance<Paper, Borrowing> = {
  registrationOf: ({ hentet, afleveret, dage }, place) => ({
    ...place,
    day: textOf(hentet) ?? textOf(afleveret),
    days: typeof dage === 'number' ? dage : 0,
  }),
  courseOf(papers, asOf) {
    // They come in any order.
    const inOrder = papers.toSorted((a, b) => a.record - b.record)
    const ofType = (name: string) => inOrder.filter(({ type }) => type?.name === name)
    const loans = ofType('udlån')
    const [first] = loans
    const due = first?.day === undefined ? undefined : dateOfDay(dayNumber(first.day) + first.days)
    return { asOf, loans, returns: ofType('aflevering'), due }
  },
  rules: [
    {
      code: 'ikke-afleveret',
      severity: 'error',
      types: ['udlån'],
      kilde: ['§ 8'],
      schema: 'none',
      checkCase: ({ loans: [loan], returns, due, asOf }) =>
        loan && due !== undefined && due < asOf && returns.length === 0
          ? [{ at: loan, path: '/dage', detail: { facts: { senest: due } } }]
          : [],
    },
    {
      code: 'aflevering-uden-udlaan',
      severity: 'warning',
      types: ['aflevering'],
      kilde: ['§ 8'],
      schema: 'none',
      checkCase: ({ loans, returns }) =>
        loans.length === 0 ? returns.map((at) => ({ at, path: '' })) : [],
    },
  ],
  words: {
    'ikke-afleveret': {
      title: 'Redskabet er ikke afleveret',
      what: ({ detail }) => `Redskabet skulle være tilbage ${String(detail.facts?.['senest'])}`,
      how: 'Ring til låneren',
    },
    'aflevering-uden-udlaan': { title: 'Afleveret uden at være lånt', how: 'Find udlånet' },
  },
  milestonesOf({ loans: [loan], returns: [back], due, asOf }): Milestone[] {
    if (loan?.day === undefined || due === undefined) return []
    const doneOn = back?.day ?? null
    const isLate = (doneOn ?? asOf) > due
    const status = doneOn === null ? (isLate ? 'overdue' : 'pending') : isLate ? 'late' : 'done'
    return [
      { id: 'hentning', due: loan.day, doneOn: loan.day, status: 'done', kilde: ['§ 3'] },
      { id: 'aflevering', due, doneOn, status, kilde: ['§ 8'] },
    ]
  },
  firstDayOf: ({ loans: [loan] }) => loan?.day,
}

// The engine hands back only what it was given.
export const cases = ofBorrowings as unknown as CaseGuidance
