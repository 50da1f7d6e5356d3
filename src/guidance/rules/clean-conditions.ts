import type { Clean } from '../../engine'
import { clean as brugStraksmatchFeltet } from './brug-straksmatch-feltet'
import { clean as cprITekst } from './cpr-i-tekst'
import { clean as cprSomReference } from './cpr-som-reference'
import { clean as datoIFremtiden } from './dato-i-fremtiden'
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
 * When each rule is sure to be kept, by its code. A rule that the schema states whole, and that has no check of its own,
 * needs none; the build stops at any other that is missing here. Apart from the rules themselves, because it is asked for
 * by the build alone.
 */
export const cleanConditions: Readonly<Record<string, Clean>> = {
  'brug-straksmatch-feltet': brugStraksmatchFeltet,
  'cpr-i-tekst': cprITekst,
  'cpr-som-reference': cprSomReference,
  'dato-i-fremtiden': datoIFremtiden,
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
