import { expect, test } from 'vitest'
import { examples, moreCases } from '../../../../src/components/validator/gallery/examples.ts'
import { checkCaseText, validateText } from '../../../../src/api/index.ts'

test('six drafts are written in six ways, each with a name of its own in the address', () => {
  expect(examples).toHaveLength(6)
  const all = [...examples, ...moreCases]
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(all.every(({ id }) => /^[a-z-]+$/.test(id))).toBe(true)
})

test.each([
  ['linjer', { error: 5, warning: 0, advice: 0 }, 'lines'],
  ['tabel', { error: 5, warning: 1, advice: 0 }, 'csv'],
  ['mail', { error: 1, warning: 0, advice: 0 }, 'lines'],
  ['formular', { error: 0, warning: 0, advice: 0 }, 'lines'],
  ['json', { error: 4, warning: 0, advice: 0 }, 'json'],
])('the example "%s" has the faults it shows, and no others', (id, counts, format) => {
  const example = examples.find((one) => one.id === id)
  const report = validateText(example?.text ?? '', { asOf: example?.asOf })
  const fetched = report.findings.filter(({ code }) => code === 'hentes-automatisk').length
  expect(report.format).toBe(format)
  expect({ ...report.counts, advice: report.counts.advice - fetched }).toEqual(counts)
})

test.each([
  [
    'forloeb',
    'done overdue late overdue pending',
    ['forloeb-cv-for-sent', 'forloeb-tilmelding-mangler', 'forloeb-ydelse-for-sent'],
  ],
  ['sag-paa-vej', 'done done done pending pending', []],
  ['sag-slut', 'done done lapsed lapsed lapsed', []],
])('the case "%s" shows what it promises', (id, states, codes) => {
  const example = [...examples, ...moreCases].find((one) => one.id === id)
  const report = checkCaseText(example?.text ?? '', { asOf: example?.asOf })
  expect(report.milestones?.map(({ status }) => status).join(' ')).toBe(states)
  const found = report.findings
    .map(({ code }) => code)
    .filter((code) => code !== 'hentes-automatisk')
  expect(found.sort()).toEqual(codes)
})
