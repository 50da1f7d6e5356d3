import type { Random } from './random'

const FIRST_NAMES = [
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

/** No family is called so. */
const LAST_NAMES = [
  'Eksempelsen',
  'Kladdeholm',
  'Mønstergård',
  'Opdigtsen',
  'Prøvebjerg',
  'Skitsekær',
]

const STREETS = ['Eksempelvej', 'Kladdestien', 'Mønstergade', 'Prøvebakken', 'Skitseengen']

const SENTENCES = [
  'Vil gerne arbejde på lager igen og har truckcertifikat.',
  'Har svært ved at komme til de nærmeste arbejdspladser uden bil.',
  'Venter på en udredning og kan først sige mere efter næste samtale.',
  'Er usikker på, om en fuld arbejdsuge kan lade sig gøre lige nu.',
  'Har passet familien i nogle år og vil gerne i gang igen.',
  'Søger to stillinger om ugen og vil prøve butik og køkken.',
  'Er god til at møde til tiden og til at arbejde sammen med andre.',
  'Begynder på et kursus i regnskab i næste måned.',
]

/** Texts by the name of their field. What is not here is told as one of the sentences. */
const BY_FIELD: Readonly<Record<string, readonly string[]>> = {
  sagsbehandler: ['Medarbejder 1', 'Medarbejder 2', 'Medarbejder 3'],
  akasse: ['Prøvefagenes A-kasse', 'Eksempelkassen'],
  stillingsbetegnelser: [
    'Lagermedarbejder',
    'Butiksassistent',
    'Køkkenmedhjælper',
    'Chauffør',
    'Kontorassistent',
    'Rengøringsassistent',
  ],
  kilde: ['Borgeren selv', 'En anden aktør', 'Et praktiksted'],
  system: ['Prøvesystemet'],
  videreForloeb: [
    'Ny samtale om fire uger.',
    'Søger to stillinger om ugen og ringer, hvis noget ændrer sig.',
    'Tilbud om afklaring, når udredningen er færdig.',
    'Praktik i en butik fra næste måned.',
  ],
  aarsagTilHyppigereKontakt: ['Vil gerne tale om, hvordan kurset går.'],
  fritagelse: ['Skal ikke søge arbejde i de næste tre uger efter aftale.'],
  borgerensKommentarer: ['Er enig i det, der står her.', 'Vil helst arbejde om formiddagen.'],
}

/**
 * An invented text for a field, such that nobody takes it for that of a real person: the names and roads do not exist,
 * no Danish telephone number begins with 0, and no place has the postal code 0000.
 *
 * @param field name of the field
 * @param kind name of the shared part of the schemas it is built on
 * @param reference of the citizen it is about
 */
export function inventedText(
  random: Random,
  field: string,
  kind: string,
  reference: string,
): string {
  const two = () => String(random.upTo(100)).padStart(2, '0')
  if (kind === 'borgerReference') return reference
  if (kind === 'telefonnummer') return `00 00 ${two()} ${two()}`
  if (field === 'navn') return `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`
  if (field === 'adresse') return `${random.pick(STREETS)} ${1 + random.upTo(99)}, 0000 Prøveby`
  return random.pick(BY_FIELD[field] ?? SENTENCES)
}
