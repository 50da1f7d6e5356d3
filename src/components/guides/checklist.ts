/** Something that ydelseskontoret needs from the citizen to decide. */
export interface Document {
  id: string
  text: string
  /** The source says "evt.": it is not asked of everybody. */
  isOptional: boolean
  kilde: string
}

/** The documentation of the source, in its order. The source gives it as an example of a list. */
export const documents: readonly Document[] = [
  {
    id: 'kontoudtog',
    text: 'Kontoudtog og kontooversigt fra banken',
    isOptional: false,
    kilde: '1.3.5',
  },
  {
    id: 'udgifter',
    text: 'Papirer, der viser udgifter til husleje, el og varme',
    isOptional: false,
    kilde: '1.3.6',
  },
  { id: 'loensedler', text: 'Lønsedler', isOptional: false, kilde: '1.3.7' },
  { id: 'opsigelse', text: 'Skriftlig opsigelse af job', isOptional: true, kilde: '1.3.8' },
  {
    id: 'selvstaendig',
    text: 'Papirer, der viser, at en selvstændig virksomhed er afmeldt',
    isOptional: true,
    kilde: '1.3.9',
  },
]

/** Whose documentation it is, in words for the citizen who is handed the list. */
export const persons = [
  { id: 'borger', name: 'Dig' },
  { id: 'aegtefaelle', name: 'Din ægtefælle' },
] as const
