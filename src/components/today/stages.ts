/** A place in the course of contact, as a caseworker would say where the two of them are. */
export interface Stage {
  id:
    | 'foerste-henvendelse'
    | 'foer-jobsamtalen'
    | 'foerste-jobsamtale'
    | 'naeste-jobsamtale'
    | 'indimellem'
  name: string
  /** What belongs to it, for those who are not sure. */
  hint: string
  /** Slug of the step whose page says all of it. */
  step: string
}

/** The places in the order of the course. */
export const stages: readonly Stage[] = [
  {
    id: 'foerste-henvendelse',
    name: 'Første henvendelse',
    hint: 'Borgeren søger hjælp for første gang',
    step: 'foerste-henvendelse',
  },
  {
    id: 'foer-jobsamtalen',
    name: 'Før den første jobsamtale',
    hint: 'Ydelse, tilmelding og CV',
    step: 'ydelsesafgoerelse',
  },
  {
    id: 'foerste-jobsamtale',
    name: 'Første jobsamtale',
    hint: 'Præcismatch og helhedsvurdering',
    step: 'foerste-jobsamtale',
  },
  {
    id: 'naeste-jobsamtale',
    name: 'Endnu en jobsamtale',
    hint: 'Kun det, der har ændret sig',
    step: 'efterfoelgende-jobsamtaler',
  },
  {
    id: 'indimellem',
    name: 'Noget er sket indimellem',
    hint: 'Fravær, skift af match, nye oplysninger',
    step: 'lejlighedsvise-registreringer',
  },
]

/** What the first judgement of the citizen is called. */
export const readyName = (ready: boolean): string =>
  ready ? 'Arbejdsmarkedsparat' : 'Ikke arbejdsmarkedsparat'
