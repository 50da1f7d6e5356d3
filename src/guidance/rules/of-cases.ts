import type { CaseRule } from '../course/case-rule'
import { forloebAfmeldesUdenBevilling } from './forloeb-afmeldes-uden-bevilling'
import { forloebAfmeldingMangler } from './forloeb-afmelding-mangler'
import { forloebBlandet } from './forloeb-blandet'
import { forloebCvForSent } from './forloeb-cv-for-sent'
import { forloebJobsamtaleForSent } from './forloeb-jobsamtale-for-sent'
import { forloebSamtaletype } from './forloeb-samtaletype'
import { forloebStraksmatchGentaget } from './forloeb-straksmatch-gentaget'
import { forloebTilmeldingMangler } from './forloeb-tilmelding-mangler'
import { forloebUaendretTekst } from './forloeb-uaendret-tekst'
import { forloebUdenFoersteHenvendelse } from './forloeb-uden-foerste-henvendelse'
import { forloebUdenFrister } from './forloeb-uden-frister'
import { forloebYdelseForSent } from './forloeb-ydelse-for-sent'

/**
 * Every rule about the course of a case, listed by hand. A rule that is retired stays as a comment, and its code is
 * never used again.
 */
export const caseRules: readonly CaseRule[] = [
  forloebUdenFoersteHenvendelse,
  forloebStraksmatchGentaget,
  forloebBlandet,
  forloebTilmeldingMangler,
  forloebAfmeldingMangler,
  forloebYdelseForSent,
  forloebAfmeldesUdenBevilling,
  forloebCvForSent,
  forloebJobsamtaleForSent,
  forloebSamtaletype,
  forloebUdenFrister,
  forloebUaendretTekst,
]
