import { LAST_DAY } from './days'
import type { Random } from './random'
import { isObject, type Registration } from './requirement'

/** Ways to break the rules of a type, by the finding code that they give. */
export type RuleFaults = Readonly<
  Record<string, (registration: Registration, random: Random) => void>
>

/** A number that looks like a CPR number and can be nobody's: its day is 60 too great. */
const NO_CPR_NUMBER = '670190-0000'

const cprAsReference = (registration: Registration) => {
  registration['borgerReference'] = NO_CPR_NUMBER
}

const noDecidingAreas = (registration: Registration, random: Random) => {
  registration['matchkategori'] = 4
  delete registration['straksmatch']
  if (random.happens(0.5)) delete registration['udslagsgivendeOmraader']
  else registration['udslagsgivendeOmraader'] = []
}

const sameAreaTwice = (registration: Registration) => {
  const { opmaerksomhedsomraader } = registration
  if (!Array.isArray(opmaerksomhedsomraader)) return
  const [first] = opmaerksomhedsomraader as Registration[]
  registration['opmaerksomhedsomraader'] = [
    ...(opmaerksomhedsomraader as Registration[]),
    { ...first, tekst: 'Har fået en ny tid.' },
  ]
}

/**
 * The rules of each type that are errors, by its name. A way that does not fit the registration at hand leaves it sound,
 * and another is drawn.
 */
export const ruleFaults: Readonly<Record<string, RuleFaults>> = {
  straksmatch: {
    'match-mangler'(registration) {
      delete registration['straksmatch']
      delete registration['matchkategori']
    },
    'match-modsiger-straksmatch'(registration) {
      registration['straksmatch'] = true
      registration['matchkategori'] = 4
    },
    'udslagsgivende-mangler': noDecidingAreas,
    'omraade-gentaget': sameAreaTwice,
  },
  tilmelding: {
    'akasse-mangler'(registration, random) {
      if (random.happens(0.5)) delete registration['akasse']
      else registration['akasse'] = null
    },
  },
  præcismatch: {
    'udslagsgivende-mangler': noDecidingAreas,
    'omraade-gentaget': sameAreaTwice,
    'helhedsvurdering-mangler'(registration) {
      delete registration['helhedsvurdering']
    },
    'helhedsvurdering-ikke-udleveret'(registration) {
      registration['helhedsvurdering'] = { journaliseret: true, udleveretPaaSkrift: false }
    },
  },
  fravær: {
    'langvarig-sygdom-i-tass'(registration, random) {
      registration['registreretI'] = random.pick(['TASS', 'KMD Opera'])
    },
    'slut-foer-start'(registration) {
      const { fra, til } = registration
      Object.assign(registration, { fra: til ?? fra, til: fra })
    },
  },
  forløb: {
    'forloeb-uden-foerste-henvendelse': (course) => {
      remove(course, 'straksmatch')
    },
    'forloeb-blandet'(course, random) {
      const one = random.pick(course['forloeb'] as Registration[])
      one['borgerReference'] = `${String(one['borgerReference'])}-en-anden`
    },
    'forloeb-tilmelding-mangler': (course) => {
      remove(course, 'tilmelding')
    },
    'forloeb-afmelding-mangler': (course) => {
      remove(course, 'afmelding')
    },
    'forloeb-ydelse-for-sent'(course, random) {
      if (random.happens(0.5)) remove(course, 'ydelsesafgørelse')
      else {
        for (const one of of(course, 'ydelsesafgørelse')) one['afgoerelsesdato'] = LAST_DAY
      }
    },
    'forloeb-jobsamtale-for-sent': (course) => {
      remove(course, 'præcismatch')
    },
  },
}

/** The rule that holds for every type. */
export const ruleFaultsOfAll: RuleFaults = { 'cpr-som-reference': cprAsReference }

const listOf = ({ forloeb }: Registration) =>
  Array.isArray(forloeb) ? (forloeb as unknown[]).filter(isObject) : []

const of = (course: Registration, type: string) =>
  listOf(course).filter(({ registreringstype }) => registreringstype === type)

const remove = (course: Registration, type: string) => {
  course['forloeb'] = listOf(course).filter(({ registreringstype }) => registreringstype !== type)
}
