import { describe, expect, test } from 'vitest'
import { validate, validateText } from '../../../src/api/index.ts'
import { AS_OF } from '../examples.ts'
import { line } from './drafts.ts'

const sound = JSON.parse(line) as Record<string, unknown>

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']

/** A registration with one more field, whatever its name. */
const withField = (record: Record<string, unknown>, name: string, value: unknown) =>
  Object.defineProperty({ ...record }, name, { value, enumerable: true })

describe.each(NAMES)('a field named %s', (name) => {
  const text = line.replace(/\}$/, `,"${name}":"x"}`)

  test('is an ordinary unknown field in a text, told at its name', () => {
    const found = validateText(text, { asOf: AS_OF }).findings.filter(
      ({ code }) => code !== 'hentes-automatisk',
    )
    expect(found.map(({ code, path }) => [code, path])).toEqual([['ukendt-felt', `/${name}`]])
    const { start, end } = found[0]!.range!
    expect(text.slice(start.offset, end.offset)).toBe(`"${name}"`)
  })

  test('is an ordinary unknown field in a text that is damaged elsewhere', () => {
    const found = validateText(text.replace(',"samtaletype"', ' "samtaletype"'), { asOf: AS_OF })
    expect(found.findings.map(({ code, path }) => [code, path])).toContainEqual([
      'ukendt-felt',
      `/${name}`,
    ])
  })

  test('is an ordinary unknown field in a value', () => {
    const found = validate(withField(sound, name, 'x'), undefined, { asOf: AS_OF }).findings
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ['ukendt-felt', `/${name}`],
      ['hentes-automatisk', '/stamdata'],
    ])
  })

  test('is an unknown field inside stamdata too', () => {
    const inner = { navn: 'Astrid Eksempel', adresse: 'Prøvevej 1', telefon: '12345678' }
    const record = { ...sound, stamdata: withField(inner, name, {}) }
    const path = `/stamdata/${name}`
    const ofValue = validate(record, undefined, { asOf: AS_OF }).findings
    expect(ofValue.map(({ code, path: at }) => [code, at])).toEqual([['ukendt-felt', path]])
    const ofText = validateText(JSON.stringify(record), { asOf: AS_OF }).findings
    expect(ofText.map(({ code, path: at }) => [code, at])).toEqual([['ukendt-felt', path]])
  })

  test('does not stand in for a field that is missing', () => {
    const { sagstype: _left, ...rest } = sound
    const record = withField(rest, name, { sagstype: 'kontanthjælpssag' })
    for (const report of [
      validate(record, undefined, { asOf: AS_OF }),
      validateText(JSON.stringify(record), { asOf: AS_OF }),
    ]) {
      expect(report.findings.map(({ code, path }) => `${code} ${path}`)).toContain(
        'mangler /sagstype',
      )
    }
  })

  test('is no registration type', () => {
    const report = validateText(JSON.stringify({ ...sound, registreringstype: name }), {
      asOf: AS_OF,
    })
    expect(report.findings.map(({ code, path }) => [code, path])).toEqual([
      ['ukendt-type', '/registreringstype'],
    ])
    expect(report.records[0]?.type).toBeNull()
  })

  test('is no value of a code list', () => {
    const report = validateText(JSON.stringify({ ...sound, sagstype: name }), { asOf: AS_OF })
    expect(report.findings.map(({ code }) => code)).toContain('ugyldig-vaerdi')
  })

  test('does not tell the type of a registration', () => {
    const report = validateText(`{"${name}":1}`, { asOf: AS_OF })
    expect(report.findings.map(({ code }) => code)).toEqual(['ukendt-type'])
  })
})

test('reading changes no prototype', () => {
  validateText('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')
  validateText('{"__proto__":{"polluted":true},}')
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
