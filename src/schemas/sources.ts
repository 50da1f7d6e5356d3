import afmelding from './afmelding.schema.json' with { type: 'json' }
import cvGodkendelse from './cv-godkendelse.schema.json' with { type: 'json' }
import faelles from './faelles.schema.json' with { type: 'json' }
import forloeb from './forloeb.schema.json' with { type: 'json' }
import fravaer from './fravaer.schema.json' with { type: 'json' }
import oplysning from './oplysning.schema.json' with { type: 'json' }
import type { order } from './order.ts'
import praecismatch from './praecismatch.schema.json' with { type: 'json' }
import straksmatch from './straksmatch.schema.json' with { type: 'json' }
import tilmelding from './tilmelding.schema.json' with { type: 'json' }
import ydelsesafgoerelse from './ydelsesafgoerelse.schema.json' with { type: 'json' }

const written: Record<(typeof order)[number], Readonly<Record<string, unknown>>> = {
  faelles,
  straksmatch,
  tilmelding,
  praecismatch,
  ydelsesafgoerelse,
  'cv-godkendelse': cvGodkendelse,
  fravaer,
  oplysning,
  afmelding,
  forloeb,
}

/** The schemas as written, annotations and all, by slug. */
export const sources: Readonly<Record<string, Readonly<Record<string, unknown>>>> = written
