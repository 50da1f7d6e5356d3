import editions from '../schemas/udgaver.json' with { type: 'json' }

/** The editions of the guidance, by their names in udgaver.json. */
export type Edition = 'foer-oktober-2008' | 'oktober-2008'

interface Length {
  antal: number
  enhed: string
}

/** An edition in udgaver.json. Declared by hand: the emitted .d.ts must not import the JSON file. */
interface EditionFacts {
  id: string
  /** The first day on which it was in force, YYYY-MM-DD. */
  fra: string
  navn: string
  frister: Readonly<Record<'ydelsesafgoerelse' | 'cv' | 'foerste-jobsamtale', Length>>
  afmeldesEfter: Length
}

/**
 * The edition in force on a date (YYYY-MM-DD), with its periods. The first edition has no start date.
 * (kilde 3.3.2, fortolkning F4)
 */
export const editionInForce = (date: string): EditionFacts =>
  editions.findLast(({ fra }) => fra <= date) as EditionFacts

/** Name of the edition in force on a date (YYYY-MM-DD). */
export const editionAt = (date: string): Edition => editionInForce(date).id as Edition
