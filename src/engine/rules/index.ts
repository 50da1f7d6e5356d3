import { brugStraksmatchFeltet } from './brug-straksmatch-feltet'
import { cprITekst } from './cpr-i-tekst'
import { cprSomReference } from './cpr-som-reference'
import { datoIFremtiden } from './dato-i-fremtiden'
import { foreloebigKategori5 } from './foreloebig-kategori-5'
import { ingenAendringer } from './ingen-aendringer'
import { matchMangler } from './match-mangler'
import { matchModsigerStraksmatch } from './match-modsiger-straksmatch'
import { omraadeGentaget } from './omraade-gentaget'
import { registreretFoerSamtalen } from './registreret-foer-samtalen'
import type { Rule } from './rule'
import { tekstUnoedvendig } from './tekst-unoedvendig'
import { udslagsgivendeMangler } from './udslagsgivende-mangler'
import { udslagsgivendeUnoedvendig } from './udslagsgivende-unoedvendig'

/**
 * Every rule, listed by hand. A rule that is retired stays as a comment, and its code is never used again.
 */
export const rules: readonly Rule[] = [
  // The match
  matchMangler,
  matchModsigerStraksmatch,
  udslagsgivendeMangler,
  udslagsgivendeUnoedvendig,
  foreloebigKategori5,
  brugStraksmatchFeltet,

  // Texts and areas
  tekstUnoedvendig,
  omraadeGentaget,
  ingenAendringer,

  // Dates
  registreretFoerSamtalen,
  datoIFremtiden,

  // CPR numbers
  cprITekst,
  cprSomReference,
]
