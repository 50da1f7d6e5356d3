import type { Hand } from './hand.ts'
import { writeBelowEachOther, writeBesides } from './label-and-value.ts'
import { writeLines } from './lines.ts'
import { writeTable } from './table.ts'

/** What may stand anywhere in what people paste. */
const PIECES = [
  'Husk at ringe til Ida i morgen.',
  'Se også: https://eksempel.dk/side',
  'Mødet er flyttet til kl. 10:30',
  'Straksmatch',
  'Helbred',
  'Helbred: ondt i ryggen',
  'Navn;Adresse;Telefon',
  'Stamdata: Ida Prøve',
  'Dato\t3-11-2008\tmandag',
  'Straksmatch: Ja ☐ Nej ☐',
  'Udslagsgivende områder: ☐ helbred ☒ netværk ☐ økonomi',
  'Matchkategori: 4 eller 5',
  'Sagstype:',
  'Sagstype: kontanthjælpssag, men se noten',
  '- helbred',
  '- noget andet',
  '☒ helbred',
  'x',
  '---',
  'Noter: 12',
  'I alt;4',
  'I alt;4;kr',
  'Venlig hilsen',
  'Bo Prøve',
  'Side 1 af 2',
  '"',
  '"åben',
  ';;;',
  'a;b;c;d;e;f;g;h;i',
  'Fra: Bo',
  'Emne: Kladde',
  'Kolonne1 | Kolonne2 | Kolonne3',
  'Felt;Værdi',
  'Den 3. november skrev Bo Prøve:',
  'A-kasse: ingen',
  'Opmærksomhedsområder: helbred',
  '670190-0000',
  '',
] as const

/** A text of people, damaged in some ways. */
export function damaged(hand: Hand): string {
  const write = hand.oneOf(writeTable, writeBesides, writeBelowEachOther, writeLines)
  let { text } = write(hand)
  for (let left = hand.number(0, 4); left > 0; left--) text = damage(hand, text)
  return text
}

export function damage(hand: Hand, text: string): string {
  const at = hand.number(0, text.length)
  const lines = text.split('\n')
  const line = hand.number(0, lines.length - 1)
  const one = lines[line] ?? ''
  const put = (...others: string[]) => lines.toSpliced(line, 1, ...others).join('\n')
  switch (hand.number(0, 11)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1)
    case 1:
      return (
        text.slice(0, at) +
        hand.oneOf('"', ';', '\t', '\n', ':', ' ', '|', ',', 'x') +
        text.slice(at)
      )
    case 2:
      return text.slice(at)
    case 3:
      return put(one, hand.oneOf(...PIECES))
    case 4:
      return put(hand.oneOf(...PIECES), one)
    case 5:
      return put()
    case 6:
      return put(one, one)
    case 7:
      return put(one.replace(/[;\t|,]/, ''))
    case 8:
      return put(one.replace(/(?=[;\t|,])/, ' ekstra;'))
    case 9:
      return put(one, '', hand.oneOf(...PIECES))
    case 10:
      return put(`${one} ${hand.oneOf(...PIECES)}`)
    default:
      return put(one.replaceAll('"', ''))
  }
}

/** Pieces alone, in any order. */
export const patchwork = (hand: Hand): string =>
  Array.from({ length: hand.number(1, 12) }, () => hand.oneOf(...PIECES)).join('\n')
