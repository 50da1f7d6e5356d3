import { akasseMangler } from './akasse-mangler'
import { brugStraksmatchFeltet } from './brug-straksmatch-feltet'
import { cprITekst } from './cpr-i-tekst'
import { cprSomReference } from './cpr-som-reference'
import { datoIFremtiden } from './dato-i-fremtiden'
import { datoLangtTilbage } from './dato-langt-tilbage'
import { datoRaekkefoelge } from './dato-raekkefoelge'
import { foreloebigKategori5 } from './foreloebig-kategori-5'
import { helhedsvurderingIkkeUdleveret } from './helhedsvurdering-ikke-udleveret'
import { helhedsvurderingMangler } from './helhedsvurdering-mangler'
import { ingenAendringer } from './ingen-aendringer'
import { kortFravaerIDrv } from './kort-fravaer-i-drv'
import { langvarigSygdomITass } from './langvarig-sygdom-i-tass'
import { matchMangler } from './match-mangler'
import { matchModsigerStraksmatch } from './match-modsiger-straksmatch'
import { omraadeGentaget } from './omraade-gentaget'
import { registreretFoerSamtalen } from './registreret-foer-samtalen'
import type { Rule } from '../../engine'
import { slutFoerStart } from './slut-foer-start'
import { tekstUnoedvendig } from './tekst-unoedvendig'
import { tilladelseIkkeOplyst } from './tilladelse-ikke-oplyst'
import { udslagsgivendeMangler } from './udslagsgivende-mangler'
import { udslagsgivendeUnoedvendig } from './udslagsgivende-unoedvendig'
import { ugedagPasserIkke } from './ugedag-passer-ikke'
import { videreForloebMangler } from './videre-forloeb-mangler'

/**
 * Every rule about one registration, listed by hand. A rule that is retired stays as a comment, and its code is never
 * used again.
 */
export const recordRules: readonly Rule[] = [
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
  datoLangtTilbage,
  datoRaekkefoelge,
  ugedagPasserIkke,

  // Enrolment
  akasseMangler,
  tilladelseIkkeOplyst,

  // The first jobsamtale and after
  helhedsvurderingMangler,
  helhedsvurderingIkkeUdleveret,
  videreForloebMangler,

  // Absence
  slutFoerStart,
  langvarigSygdomITass,
  kortFravaerIDrv,

  // CPR numbers
  cprITekst,
  cprSomReference,
]
