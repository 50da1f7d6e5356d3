import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** One registration as a line of NDJSON. */
export interface Sample {
  line: string
  /** What is wrong with it, or `null`: it has no finding at all in the complete profile. */
  fault: string | null
}

export interface GenerateOptions {
  count: number
  /** The same seed gives the same records. */
  seed: number
  /** Share of records with a fault, 0 to 1. */
  invalid: number
}

type Registration = Record<string, unknown>

const firstNames = [
  'Alma',
  'Bo',
  'Carla',
  'Ditte',
  'Emil',
  'Freja',
  'Holger',
  'Ida',
  'Jørgen',
  'Åse',
]
const lastNames = ['Bakke', 'Eng', 'Fjordby', 'Granskov', 'Havnø', 'Kærgård', 'Lund', 'Østerled']
const streets = ['Birkevej', 'Engdraget', 'Fyrtårnet', 'Kirkestien', 'Møllebakken', 'Skovbrynet']
const contactForms = ['personligt', 'telefonisk', 'digitalt', 'brev', 'andet']
const caseTypes = ['kontanthjælpssag', 'starthjælpssag', 'anden sag']
const areas = [
  'eget arbejdsmarkedsperspektiv',
  'faglige og praktiske kvalifikationer',
  'personlige kompetencer',
  'økonomi og netværk',
  'helbred',
]
const sentences = [
  'Borgeren venter på udredning og kan først sige mere efter næste samtale.',
  'Har arbejdet på lager i otte år og vil gerne tilbage til samme slags job.',
  'Mangler kørekort, og der er langt til de nærmeste arbejdspladser.',
  'Er usikker på, om en fuld arbejdsuge kan lade sig gøre lige nu.',
]

/**
 * Ways to break a registration, by name. Each breaks something that JSON Schema can say, so that
 * every validator in the comparison is to find the same ones.
 */
export const faults: Record<string, (registration: Registration) => void> = {
  'sagstype missing': (registration) => {
    delete registration['sagstype']
  },
  'stamdata missing': (registration) => {
    delete registration['stamdata']
  },
  'unknown field': (registration) => {
    registration['sagsType'] = registration['sagstype']
  },
  'number as text': (registration) => {
    delete registration['straksmatch']
    registration['matchkategori'] = '4'
  },
  'value not on the list': (registration) => {
    registration['kontaktform'] = 'Telefonisk'
  },
  'date that does not exist': (registration) => {
    registration['registreringsoplysninger'] = {
      samtaledato: '2008-02-30',
      registreringsdato: '2008-09-15',
    }
  },
  'no match': (registration) => {
    delete registration['straksmatch']
    delete registration['matchkategori']
  },
  'match and straksmatch': (registration) => {
    registration['straksmatch'] = true
    registration['matchkategori'] = 4
  },
  'no deciding area': (registration) => {
    delete registration['straksmatch']
    registration['matchkategori'] = 4
    registration['udslagsgivendeOmraader'] = []
  },
  'same area twice': (registration) => {
    registration['opmaerksomhedsomraader'] = [
      { omraade: 'helbred', tekst: 'Venter på udredning.' },
      { omraade: 'helbred', tekst: 'Har en tid i oktober.' },
    ]
  },
  'empty text': (registration) => {
    registration['bemaerkninger'] = '   '
  },
  'CPR number as reference': (registration) => {
    registration['borgerReference'] = '670190-0000'
  },
}

/** Makes straksmatch registrations of invented people, some of them faulty, one after the other. */
export function* generateRecords({ count, seed, invalid }: GenerateOptions): Generator<Sample> {
  const random = xoroshiro128plus(seed)
  const upTo = (limit: number) => uniformInt(random, 0, limit - 1)
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length)] as T
  const happens = (share: number) => upTo(1_000_000) < share * 1_000_000
  const names = Object.keys(faults)

  for (let index = 0; index < count; index++) {
    const registration = sound(index)
    const fault = happens(invalid) ? pick(names) : null
    if (fault !== null) faults[fault]?.(registration)
    yield { line: JSON.stringify(registration), fault }
  }

  function sound(index: number): Registration {
    const day = String(1 + upTo(19)).padStart(2, '0')
    const isReadyForWork = happens(0.6)
    return {
      registreringstype: 'straksmatch',
      borgerReference: `borger-${index}`,
      stamdata: {
        navn: `${pick(firstNames)} ${pick(lastNames)}`,
        adresse: `${pick(streets)} ${1 + upTo(200)}, Nordby`,
        telefon: `00 00 ${10 + upTo(90)} ${10 + upTo(90)}`,
      },
      samtaletype: '1. henvendelse',
      ...(happens(0.8) && { kontaktform: pick(contactForms) }),
      registreringsoplysninger: {
        samtaledato: `2008-09-${day}`,
        registreringsdato: `2008-09-${day}`,
        ...(happens(0.5) && { myndighed: 'kommune' }),
      },
      sagstype: pick(caseTypes),
      ...(isReadyForWork ? { straksmatch: true } : needsMore()),
    }
  }

  function needsMore(): Registration {
    const first = upTo(areas.length)
    const deciding = areas.slice(first, first + 1 + upTo(3))
    return {
      matchkategori: 4,
      udslagsgivendeOmraader: deciding,
      opmaerksomhedsomraader: deciding.map((omraade) => ({ omraade, tekst: pick(sentences) })),
      ...(happens(0.3) && { bemaerkninger: `${pick(sentences)} ${pick(sentences)}` }),
    }
  }
}
