import type { Hand } from './hand.ts'
import type { Registration } from './registrations.ts'

/** A text that is to be read. */
export interface Written {
  text: string
  registrations: readonly Registration[]
  /** Lines or cells that belong to no field. */
  around: readonly string[]
}

const HEADERS = [
  'Fra: Bo Prøve <bo@eksempel.dk>',
  'Sendt: 15. september 2008 10:12',
  'Til: Ida Opdigt',
  'Emne: Samtaler i uge 38',
] as const

/** What may stand above registrations: the header of a mail, a greeting. */
export function above(hand: Hand): string[][] {
  const blocks: string[][] = []
  if (hand.happens(3)) blocks.push([...HEADERS])
  if (hand.happens(3)) blocks.push([hand.oneOf('Hej Mette', 'Kære kollega,', 'Hej alle!')])
  if (hand.happens(3)) {
    blocks.push([
      hand.oneOf('Her er kladden til i dag:', 'Så er der fra i går.', 'Her kommer det jeg har'),
    ])
  }
  return blocks
}

/** What may stand below: the closing, and who wrote it. */
export function below(hand: Hand): string[][] {
  if (!hand.happens()) return []
  const closing = hand.oneOf(
    'Venlig hilsen',
    'Med venlig hilsen',
    'Mvh.',
    'Mvh',
    'De bedste hilsner',
    'Hilsen Bo',
    'Vh',
    '-- ',
  )
  const signature = hand.oneOf(
    ['Bo Prøve', 'Jobcenter Prøveby'],
    ['Bo'],
    ['Bo Prøve', 'Adresse: Prøvevej 1, 0000 Prøveby', 'Telefon: 00 00 66 01'],
  )
  return hand.happens() ? [[closing, ...signature]] : [[closing], [...signature]]
}
