import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateText, type Format } from '../../../src/api/index.ts'
import { AS_OF } from '../../fixtures/as-of.ts'
import { runs } from '../../fixtures/runs.ts'
import { damage } from './written/damaged.ts'
import { hands, type Hand } from './written/hand.ts'
import { writeBelowEachOther, writeBesides } from './written/label-and-value.ts'
import { writeLines } from './written/lines.ts'
import { drawOne, type Registration } from './written/registrations.ts'
import type { Written } from './written/surroundings.ts'
import { writeTable } from './written/table.ts'

interface Askew {
  text: string
  secrets: string[]
  format: Format | undefined
}

const PRIVATE = ['stamdata', 'bemaerkninger', 'fritagelse', 'borgerensKommentarer', 'tekst']
const AREAS = 'opmaerksomhedsomraader'

/** What only the citizen and the caseworker are to know: names, addresses, numbers and free texts. */
function privateIn(registration: Registration): string[] {
  const kept = [...PRIVATE, AREAS, 'opsamlendeVurdering', 'videreForloeb']
  return [...kept, 'aarsagTilHyppigereKontakt'].flatMap((key) => textsIn(registration[key]))
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'omraade' ? [] : textsIn(inner)))
}

/** Words that say who somebody is, or how they are; those of labels and of messages are no secret. */
const tellingWords = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.match(/\S{3,}(?:\s\S+){1,2}/g) ?? [])

/** JSON that has lost its brackets, or whose marks were turned into others on the way. */
function withoutMarks(hand: Hand): Pick<Written, 'text' | 'registrations'> {
  const { registration } = drawOne(hand)
  const json = JSON.stringify(registration, null, 2)
  const lost = hand.oneOf(/[{}]/g, /"/g, /,$/gm, /\]/g, /(?<=: )"/g)
  return { text: json.replaceAll(lost, ''), registrations: [registration] }
}

function askew(hand: Hand): Askew {
  const write = hand.oneOf(writeTable, writeBesides, writeBelowEachOther, writeLines, withoutMarks)
  const written = write(hand)
  let { text } = written
  for (let left = hand.number(1, 4); left > 0; left--) text = damage(hand, text)
  const secrets = tellingWords(written.registrations.flatMap(privateIn))
  return { text, secrets, format: hand.oneOf(undefined, undefined, 'csv', 'lines') }
}

test('no message repeats what is private, however a row is shifted or a value runs into another', () => {
  fc.assert(
    fc.property(hands.map(askew), ({ text, secrets, format }) => {
      const { findings } = validateText(text, { asOf: AS_OF, format })
      const said = findings.map(({ message, path, fix }) => [message, path, fix?.title].join('\n'))
      const all = said.join('\n')
      expect(secrets.filter((words) => all.includes(words))).toEqual([])
    }),
    { numRuns: runs(2000) },
  )
})
