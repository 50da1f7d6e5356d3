import type { Clean } from '../../engine'
import { clean as akasseMangler } from './akasse-mangler'
import { clean as brugStraksmatchFeltet } from './brug-straksmatch-feltet'
import { clean as cprITekst } from './cpr-i-tekst'
import { clean as cprSomReference } from './cpr-som-reference'
import { clean as datoIFremtiden } from './dato-i-fremtiden'
import { clean as datoLangtTilbage } from './dato-langt-tilbage'
import { clean as foreloebigKategori5 } from './foreloebig-kategori-5'
import { clean as ingenAendringer } from './ingen-aendringer'
import { clean as kortFravaerIDrv } from './kort-fravaer-i-drv'
import { clean as langvarigSygdomITass } from './langvarig-sygdom-i-tass'
import { clean as omraadeGentaget } from './omraade-gentaget'
import { clean as registreretFoerSamtalen } from './registreret-foer-samtalen'
import { clean as slutFoerStart } from './slut-foer-start'
import { clean as tekstUnoedvendig } from './tekst-unoedvendig'
import { clean as tilladelseIkkeOplyst } from './tilladelse-ikke-oplyst'
import { clean as udslagsgivendeUnoedvendig } from './udslagsgivende-unoedvendig'
import { clean as videreForloebMangler } from './videre-forloeb-mangler'

/**
 * The clean condition of each rule, by code. A rule without a check, which the schema expresses completely, needs none; the
 * build fails if any other is missing. Separate from the lists of rules, because only the build needs it.
 */
export const cleanConditions: Readonly<Record<string, Clean>> = {
  'akasse-mangler': akasseMangler,
  'brug-straksmatch-feltet': brugStraksmatchFeltet,
  'cpr-i-tekst': cprITekst,
  'cpr-som-reference': cprSomReference,
  'dato-i-fremtiden': datoIFremtiden,
  'dato-langt-tilbage': datoLangtTilbage,
  'foreloebig-kategori-5': foreloebigKategori5,
  'ingen-aendringer': ingenAendringer,
  'kort-fravaer-i-drv': kortFravaerIDrv,
  'langvarig-sygdom-i-tass': langvarigSygdomITass,
  'omraade-gentaget': omraadeGentaget,
  'registreret-foer-samtalen': registreretFoerSamtalen,
  'slut-foer-start': slutFoerStart,
  'tekst-unoedvendig': tekstUnoedvendig,
  'tilladelse-ikke-oplyst': tilladelseIkkeOplyst,
  'udslagsgivende-unoedvendig': udslagsgivendeUnoedvendig,
  'videre-forloeb-mangler': videreForloebMangler,
}
