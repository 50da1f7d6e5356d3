import { expect, test } from 'vitest'
import { validate } from '../../../src/api/index.ts'
import { AS_OF, codesOf } from '../examples.ts'

const codesFor = (bemaerkninger: string) =>
  codesOf(
    validate({ registreringstype: 'straksmatch', bemaerkninger }, 'straksmatch', { asOf: AS_OF }),
  )

test.each([
  'ingen ændringer',
  'Ingen ændringer.',
  'INGEN ÆNDRINGER',
  'Ingen  ændring',
  ' ingen\nændringer ... ',
  'Ingen ændring siden sidst',
  'Ingen ændringer siden sidste samtale.',
  'Ingen ændringer siden seneste samtale',
  'Ingen ændringer i forhold til sidst',
  'Ingen ændringer ift. sidste gang',
  'Der er ingen ændringer',
  'Der er ikke sket ændringer',
  'Der er ikke sket nogen ændringer siden den sidste samtale.',
  'Der har ikke været nogen ændringer.',
  'Der er ikke sket noget siden sidst',
  'Ikke ændret',
  'Ingen forandring',
  'uændret',
  'Uændret!',
  'Uforandret',
  'Alt er uændret',
  'Fortsat uændret.',
  'Stadig uændret siden sidst',
  'Status: uændret',
  'Uændret, ingen ændringer',
  'intet nyt',
  'Intet nyt siden sidst',
  'Intet nyt at tilføje',
  'Intet at tilføje.',
  'Intet at bemærke',
  'Ikke noget nyt',
  'Der er ikke noget nyt',
  'Ingen nye oplysninger',
  'som sidst',
  'Som ved sidste samtale',
  'Samme som sidst.',
  'Det samme som tidligere',
  '-',
  ' – ',
  '---',
  'n/a',
  'N/A',
  'n.a.',
  'i.a.',
  'I. A.',
  'Intet nyt'.normalize('NFD'),
])('says only that nothing is new: %s', (text) => {
  expect(codesFor(text)).toContain('ingen-aendringer')
})

test.each([
  'Ingen ændringer i helbred, men borgeren er flyttet',
  'Helbredet er uændret, men borgeren venter på en operation.',
  'Ingen',
  'Intet',
  'som',
  'Samme',
  'ingen oplysninger',
  'Ingen bopæl',
  'Ikke uændret',
  'Der er sket ændringer',
  'Ændret siden sidst',
  'Nyt siden sidst: har fået job',
  'Intet er som før',
  'Har ikke været til samtale siden sidst',
  'Har ikke været til ny samtale',
  'Ny adresse siden sidst',
  'Uændret siden 15/9',
  'Som sidst: venter på svar fra lægen',
  'Der er nye oplysninger',
  'a',
  'ni',
  'Borgeren har ændret navn',
  'Har intet imod nye opgaver',
])('says something more: %s', (text) => {
  expect(codesFor(text)).not.toContain('ingen-aendringer')
})
