import { describe, expect, test } from 'vitest'
import { fieldRows } from '../../src/components/fields/rows.ts'
import { sources } from '../../src/schemas/sources.ts'

const rows = fieldRows('straksmatch', sources)
const row = (id: string) => rows.find((row) => row.id === id)

describe('fieldRows', () => {
  test('gives every property its anchor, with the fields inside it right after', () => {
    const ids = rows.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const at = ids.indexOf('registreringsoplysninger')
    expect(ids.slice(at, at + 3)).toEqual([
      'registreringsoplysninger',
      'registreringsoplysninger.samtaledato',
      'registreringsoplysninger.registreringsdato',
    ])
  })

  test('takes title and code list from the shared part, and lets what stands beside the reference win', () => {
    expect(row('matchkategori')).toMatchObject({
      title: 'Matchkategori',
      type: 'integer',
      values: [1, 2, 3, 4, 5],
      required: false,
      krav: { styrke: 'hvis', fortolkning: 'F1' },
    })
    expect(row('matchkategori')?.description).toContain('når borgeren ikke sættes i straksmatch')
  })

  test('a list shows what its items may be, and the fields of its items', () => {
    expect(row('udslagsgivendeOmraader')).toMatchObject({ type: 'array', itemType: 'string' })
    expect(row('udslagsgivendeOmraader')?.values).toContain('helbred')
    expect(row('opmaerksomhedsomraader.tekst')).toMatchObject({
      path: '/opmaerksomhedsomraader/*/tekst',
      depth: 1,
      required: true,
    })
  })

  test('a field that may be empty says so', () => {
    const akasse = fieldRows('tilmelding', sources).find(({ id }) => id === 'akasse')
    expect(akasse).toMatchObject({ type: 'string eller null', krav: { styrke: 'hvis' } })
  })

  test('of a list of registrations it shows what every one of them has', () => {
    const forloeb = fieldRows('forloeb', sources)
    expect(forloeb.map(({ path }) => path)).toEqual([
      '/registreringstype',
      '/borgerReference',
      '/forloeb',
      '/forloeb/*/registreringstype',
    ])
    expect(forloeb[2]).toMatchObject({ type: 'array', itemType: 'object', required: true })
  })

  test('cites of a shared field only the paragraphs that speak of this type', () => {
    expect(row('stamdata.navn')?.krav.kilde).toEqual(['3.1.4'])
    expect(row('registreringsoplysninger.myndighed')?.krav.kilde).toEqual(['2.1.1', '2.1.4'])
  })

  test('an unknown type and a reference to nothing are errors', () => {
    expect(() => fieldRows('findes-ikke', sources)).toThrow('There is no schema named findes-ikke')
    const broken = {
      proeve: { properties: { dato: { $ref: 'faelles.schema.json#/$defs/datoen' } } },
      faelles: { $defs: {} },
    }
    expect(() => fieldRows('proeve', broken)).toThrow('$ref points at nothing')
  })
})
