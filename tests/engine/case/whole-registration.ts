/** A registration as a case tells it: its type, its dates and what the case turns on. */
export interface Told {
  registreringstype: string
  /** Short for `registreringsoplysninger`: the conversation was held and registered that day. */
  samtaledato?: string
  [property: string]: unknown
}

type Registration = Record<string, unknown>

const stamdata = {
  navn: 'Astrid Eksempel',
  adresse: 'Prøvevej 1, 9999 Prøveby',
  telefon: '12 34 56 78',
}

/** What each type holds beside what a case tells of it. */
const rest: Readonly<Record<string, (told: Told) => Registration>> = {
  straksmatch: ({ matchkategori }) => ({
    stamdata,
    samtaletype: '1. henvendelse',
    kontaktform: 'personligt',
    sagstype: 'kontanthjælpssag',
    ...(Number(matchkategori) >= 4 && { udslagsgivendeOmraader: ['helbred'] }),
  }),
  tilmelding: () => ({
    stamdata,
    klientkategori: 'start- og kontanthjælpsmodtager',
    ledighed: 'helt ledig',
    forsikringskategori: 'ikke forsikret',
    stillingsbetegnelser: ['Butiksassistent'],
  }),
  præcismatch: ({ samtaletype, matchkategori }) => ({
    stamdata,
    kontaktform: 'personligt',
    sagstype: 'kontanthjælpssag',
    opsamlendeVurdering: 'Borgeren har arbejdet i butik i ti år.',
    ...(matchkategori !== 1 && { udslagsgivendeOmraader: ['helbred'] }),
    videreForloeb: 'Borgeren søger to job om ugen.',
    ...(samtaletype === 'første jobsamtale' && {
      helhedsvurdering: { journaliseret: true, udleveretPaaSkrift: true },
    }),
  }),
}

/** The registration as a jobcenter would hand it in: what a case tells of it, and all that it does not. */
export function wholeRegistration({ samtaledato, ...told }: Told): Registration {
  return {
    ...rest[told.registreringstype]?.(told),
    ...(samtaledato !== undefined && {
      registreringsoplysninger: { samtaledato, registreringsdato: samtaledato },
    }),
    ...told,
  }
}
