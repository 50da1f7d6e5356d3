import { authorities, capitalised, otherThan, type Authority } from './authorities.ts'
import type { Decision, DecisionAnswer } from './decision.ts'

/** Which profile to choose in Arbejdsmarkedsportalen, and whether it takes an authorisation (kilde 2.1). */
export const whichProfile: Decision = {
  id: 'hvilken-profil',
  title: 'Find din profil',
  start: { text: 'Hvem løser du opgaven for?', answers: authorities.map(taskFor) },
}

function taskFor(authority: Authority): DecisionAnswer {
  const { name, genitive } = authority
  const other = otherThan(authority)
  return {
    text: capitalised(name),
    settles: [
      {
        text: `Brug ${genitive} profil. Det afgørende er, hvem du løser opgaven for, og ikke hvem du er ansat af.`,
        kilde: ['2.1.4'],
      },
      {
        text: 'Det gælder, både når du kun ser oplysninger, og når du registrerer.',
        kilde: ['2.1.1'],
      },
    ],
    leadsTo: {
      text: 'Hvem er du ansat af?',
      answers: [
        {
          text: capitalised(name),
          leadsTo: {
            verdict: `Brug ${genitive} profil`,
            statements: [
              {
                text: 'Kravet om autorisation gælder opgaver, du løser for en anden myndighed end den, du er ansat af. Det gør du ikke her.',
                kilde: ['2.1.2'],
              },
              {
                text: `Skift profil, når du skal løse en opgave for ${other.name}.`,
                kilde: ['2.1.1'],
              },
            ],
          },
        },
        {
          text: capitalised(other.name),
          leadsTo: {
            verdict: `Brug ${genitive} profil. Du skal have autorisation`,
            statements: [
              {
                text: `Du løser opgaven for ${name}, men er ansat af ${other.name}. Så er autorisation nødvendig.`,
                kilde: ['2.1.2'],
              },
              {
                text: 'Den ansvarlige ledelse udsteder autorisationen. Alle medarbejdere kan få den.',
                kilde: ['2.1.3'],
              },
              {
                text: 'Når Arbejdsmarkedsportalens support får dokumentation for autorisationen, kan supporten give dig de nødvendige profiler.',
                kilde: ['2.1.3'],
              },
            ],
          },
        },
      ],
    },
  }
}
