/** What is asked about together in a form. */
export interface FormGroup {
  title: string
  /** The fields, each by the names that lead to it, joined by dots. A group of fields is named by its parts. */
  fields: readonly string[]
}

/** What is told of the conversation itself. */
const conversation: FormGroup = {
  title: 'Samtalen',
  fields: [
    'samtaletype',
    'kontaktform',
    'registreringsoplysninger.samtaledato',
    'registreringsoplysninger.registreringsdato',
    'registreringsoplysninger.sagsbehandler',
    'registreringsoplysninger.myndighed',
  ],
}

const kindOfCase: FormGroup = { title: 'Sagen', fields: ['sagstype'] }

/**
 * The fields of each registration type that a person fills in, in the order of a conversation. What the system fetches has
 * no group here: the schemas say who fills in a field.
 */
export const formGroups: Readonly<Record<string, readonly FormGroup[]>> = {
  straksmatch: [
    conversation,
    kindOfCase,
    {
      title: 'Vurderingen',
      fields: [
        'straksmatch',
        'matchkategori',
        'udslagsgivendeOmraader',
        'opmaerksomhedsomraader',
        'bemaerkninger',
      ],
    },
  ],
  tilmelding: [
    { title: 'Ydelse og ledighed', fields: ['klientkategori', 'ledighed'] },
    { title: 'Forsikringen', fields: ['forsikringskategori', 'akasse'] },
    {
      title: 'Job og tilladelse',
      fields: ['stillingsbetegnelser', 'arbejdsOgOpholdstilladelse'],
    },
  ],
  ydelsesafgørelse: [{ title: 'Afgørelsen', fields: ['afgoerelsesdato', 'afgoerelse', 'system'] }],
  'cv-godkendelse': [{ title: 'Godkendelsen', fields: ['godkendtdato'] }],
  præcismatch: [
    conversation,
    kindOfCase,
    {
      title: 'Vurderingen',
      fields: [
        'opmaerksomhedsomraader',
        'opsamlendeVurdering',
        'matchkategori',
        'udslagsgivendeOmraader',
      ],
    },
    {
      title: 'Helhedsvurderingen',
      fields: ['helhedsvurdering.journaliseret', 'helhedsvurdering.udleveretPaaSkrift'],
    },
    {
      title: 'Det videre forløb',
      fields: [
        'videreForloeb',
        'samtykke.indhente',
        'samtykke.videregive',
        'aarsagTilHyppigereKontakt',
        'fritagelse',
        'borgerensKommentarer',
      ],
    },
  ],
  fravær: [{ title: 'Fraværet', fields: ['aarsag', 'fra', 'til', 'registreretI'] }],
  oplysning: [{ title: 'Oplysningen', fields: ['dato', 'kilde', 'tekst'] }],
  afmelding: [{ title: 'Afmeldingen', fields: ['afmeldingsdato', 'aarsag'] }],
  forløb: [{ title: 'Registreringerne', fields: ['forloeb'] }],
}
