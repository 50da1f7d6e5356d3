import { expect, test } from 'vitest'
import { groupByMessage, groupFindings } from '../../../src/components/validator/grouping'
import type { Finding, Severity } from '../../../src/api'

const finding = (code: string, severity: Severity, message = code, url = '/'): Finding => ({
  code,
  severity,
  record: 0,
  path: '',
  message,
  requirement: { id: code, title: code, kilde: [], url },
})

test('the gravest come first, each code once, in order of place', () => {
  const groups = groupFindings([
    finding('hentes-automatisk', 'advice'),
    finding('mangler', 'error', 'Sagstype mangler.'),
    finding('cpr-i-tekst', 'warning'),
    finding('ukendt-felt', 'error'),
    finding('mangler', 'error', 'Samtaletype mangler.'),
  ])
  expect(
    groups.map(({ severity, codes }) => [
      severity,
      codes.map((same) => [same[0].code, same.length]),
    ]),
  ).toEqual([
    [
      'error',
      [
        ['mangler', 2],
        ['ukendt-felt', 1],
      ],
    ],
    ['warning', [['cpr-i-tekst', 1]]],
    ['advice', [['hentes-automatisk', 1]]],
  ])
})

test('no findings make no groups', () => {
  expect(groupFindings([])).toEqual([])
})

test('a message stands once for each requirement it rests on', () => {
  const groups = groupByMessage([
    finding('mangler', 'error', 'Dato mangler.', '/a'),
    finding('mangler', 'error', 'Dato mangler.', '/b'),
    finding('mangler', 'error', 'Dato mangler.', '/a'),
  ])
  expect(groups.map((same) => same.length)).toEqual([2, 1])
})
