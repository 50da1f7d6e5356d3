import { describe, expect, test } from 'vitest'
import { answerInLine, answerOf } from '../../../src/cli/conform/answer.ts'
import { outcomeOf } from '../../../src/cli/conform/outcome.ts'
import type { Trial } from '../../../src/cli/conform/trial.ts'

const due = { id: 'tilmelding', due: '2008-09-15', doneOn: null, status: 'overdue' }

const trial: Trial = {
  profile: 'draft',
  instance: {
    id: 'x',
    schema: 'forloeb',
    valid: false,
    asOf: '2008-09-20',
    codes: {
      draft: [
        { code: 'mangler', path: '/a' },
        { code: 'mangler', path: '/b' },
        { code: 'tom-tekst', path: '/c' },
      ],
      complete: [],
    },
    milestones: [due],
    why: 'x',
    group: 'eksempler',
    instance: {},
  },
}

describe('findings are compared by code, and by place where one is told', () => {
  test.each<[string, unknown[], string]>([
    [
      'all, in any order',
      [
        ['tom-tekst', '/c'],
        ['mangler', '/b'],
        ['mangler', '/a'],
      ],
      'right',
    ],
    ['all, without a place', ['mangler', 'tom-tekst', 'mangler'], 'right'],
    [
      'one without a place leaves what has one to the others',
      ['mangler', ['mangler', '/a'], 'tom-tekst'],
      'right',
    ],
    ['one too few', [['mangler', '/a'], 'tom-tekst'], 'overlooked'],
    ['one too many', ['mangler', 'mangler', 'mangler', 'tom-tekst'], 'refused'],
    ['another place', [['mangler', '/a'], ['mangler', '/x'], 'tom-tekst'], 'both'],
    ['none', [], 'overlooked'],
  ])('%s', (_, told, kind) => {
    const codes = told.map((one) => (Array.isArray(one) ? { code: one[0], path: one[1] } : one))
    expect(outcomeOf(trial, answerInLine({ codes }, 'rules')).kind).toBe(kind)
  })

  test('a report is an answer too, and its steps are compared when it has some', () => {
    const findings = trial.instance.codes!.draft.map((one) => ({ ...one, message: 'x' }))
    const say = (milestones: unknown) =>
      outcomeOf(trial, answerInLine({ findings, milestones }, 'rules')).kind
    expect(say(undefined)).toBe('right')
    expect(say([{ ...due, kilde: ['3.2.1'] }])).toBe('right')
    expect(say([{ ...due, status: 'done' }])).toBe('overlooked')
    expect(say([])).toBe('overlooked')
  })
})

describe('what is no answer is not taken for one', () => {
  const ended = { code: 0, signal: null, isTooSlow: false, stdout: '', stderr: '' }

  test.each([
    ['no JSON', { ...ended, stdout: 'fint' }],
    ['JSON without findings', { ...ended, stdout: '{}' }],
    ['findings without codes', { ...ended, stdout: '{"codes":[{}]}' }],
    ['null', { ...ended, stdout: 'null' }],
    ['another exit code', { ...ended, stdout: '{"codes":[]}', code: 2 }],
    ['a signal', { ...ended, code: null, signal: 'SIGKILL' }],
    ['too slow', { ...ended, code: null, signal: 'SIGKILL', isTooSlow: true }],
  ])('%s', (_, ending) => {
    expect(answerOf(ending, 'rules')).toHaveProperty('notRun')
  })

  test('a line says true or false, or nothing', () => {
    expect(answerInLine({ valid: 'yes' }, 'schema')).toHaveProperty('notRun')
    expect(answerInLine({ valid: true }, 'schema')).toEqual({ accepts: true })
  })
})
