import { expect, test } from 'vitest'
import { checkCase, type Report } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'

const straksmatch = (more: object, days: object) => ({
  registreringstype: 'straksmatch',
  samtaletype: '1. henvendelse',
  registreringsoplysninger: days,
  sagstype: 'kontanthjælpssag',
  straksmatch: true,
  ...more,
})

const codesAndPaths = ({ findings }: Report) => findings.map(({ code, path }) => `${code} ${path}`)

test('a deadline that has passed is told, also when it is counted from the second of two days', () => {
  const days = { samtaledato: '15-09-2008', registreringsdato: '2008-09-15' }
  const report = checkCase([straksmatch({}, days)], { asOf: '2008-09-26' })
  expect(report.milestones?.[2]).toMatchObject({ id: 'ydelsesafgoerelse', status: 'overdue' })
  expect(codesAndPaths(report)).toContain('ugyldig-dato /registreringsoplysninger/samtaledato')
  expect(codesAndPaths(report)).toContain(
    'forloeb-ydelse-for-sent /registreringsoplysninger/registreringsdato',
  )
})

test('a day that does not belong to a registration says nothing of when it was made', () => {
  const days = { samtaledato: '2008-09-15', registreringsdato: '2008-09-15' }
  const report = checkCase([straksmatch({ godkendtdato: '2008-03-03' }, days)], {
    asOf: AS_OF,
  })
  expect(report.milestones?.[0]).toMatchObject({ id: 'straksmatch', due: '2008-09-15' })
})
