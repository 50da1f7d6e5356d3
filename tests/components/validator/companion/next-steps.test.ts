import { describe, expect, test } from 'vitest'
import { nextSteps } from '../../../../src/components/validator/companion/next-steps.ts'
import type { Milestone } from '../../../../src/api/index.ts'

const milestone = (
  id: Milestone['id'],
  due: string,
  status: Milestone['status'] = 'pending',
): Milestone => ({ id, due, doneOn: null, status, kilde: [] })

describe('what there is to do in a case', () => {
  const decision = milestone('ydelsesafgoerelse', '2008-10-22', 'overdue')
  const approval = milestone('cv', '2008-11-03')
  const interview = milestone('foerste-jobsamtale', '2009-01-02')

  test('is what has passed, what comes next and what can wait', () => {
    expect(nextSteps([decision, approval, interview], '2008-10-25')).toEqual({
      now: [decision],
      next: approval,
      later: [interview],
      lapsed: [],
    })
  })

  test('on the last day is to be done now', () => {
    expect(nextSteps([approval, interview], '2008-11-03')).toMatchObject({
      now: [approval],
      next: interview,
    })
  })

  // The source sets no last day for the tilmelding. (fortolkning F16)
  test('is to enrol the citizen next, on the day of the match', () => {
    const enrolment = milestone('tilmelding', '2008-10-01')
    expect(nextSteps([enrolment, approval], '2008-10-01')).toMatchObject({
      now: [],
      next: enrolment,
      later: [approval],
    })
  })

  test('is nothing, where all is done or fell away', () => {
    const lapsed = milestone('foerste-jobsamtale', '2009-01-02', 'lapsed')
    const done = milestone('cv', '2008-11-03', 'done')
    expect(nextSteps([done, lapsed], '2008-12-01')).toEqual({
      now: [],
      next: undefined,
      later: [],
      lapsed: [lapsed],
    })
  })
})
