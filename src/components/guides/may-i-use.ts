import type { Decision, DecisionAnswer } from './decision.ts'
import type { Statement } from './statement.ts'

/** How one comes to have access to the systems of the other authority. */
const access: readonly Statement[] = [
  {
    text: 'Hører it-systemet til en anden myndighed end den, du er ansat af? Så kan du få adgang, når du har tilladelse til at løse opgaver for den. Den dataansvarlige jobcenterchef giver tilladelsen ud fra en konkret vurdering.',
    kilde: ['2.3.2'],
  },
  { text: 'Autorisationen skal ske inden for persondataloven.', kilde: ['2.3.7'] },
]

const forMunicipality: DecisionAnswer = {
  text: 'Kommunen',
  settles: [
    { text: 'Brug kommunens profil.', kilde: ['2.1.4'] },
    {
      text: 'Er du ansat i staten, skal du have autorisation til at løse opgaver i portalen for kommunen.',
      kilde: ['2.1.2'],
    },
  ],
  leadsTo: {
    text: 'Hvor står oplysningen?',
    answers: [
      {
        text: 'I statens it-system',
        settles: [
          {
            text: 'Du må ikke bruge oplysningen uden borgerens samtykke, selv om du har adgang til den.',
            kilde: ['2.3.6'],
          },
          {
            text: 'Har du som ansat i kommunen fået adgangen, fordi du også har ansvar for forsikrede lediges sager? Den adgang må du ikke bruge i en sag på kommunens område. Vi læser det sammen med 2.3.6: ikke uden samtykke (fortolkning F17).',
            kilde: ['2.3.3', '2.3.6'],
          },
        ],
        leadsTo: {
          text: 'Har borgeren givet samtykke?',
          answers: [
            {
              text: 'Nej',
              leadsTo: {
                verdict: 'Nej, ikke uden samtykke',
                statements: [
                  {
                    text: 'Få borgerens samtykke, før du slår noget op. Sådan er det for eksempel, når en borger, der er eller har været forsikret ledig, søger om en ydelse i kommunen.',
                    kilde: ['2.3.5', '2.3.6'],
                  },
                ],
              },
            },
            {
              text: 'Ja',
              leadsTo: {
                verdict: 'Ja, med borgerens samtykke',
                statements: [
                  {
                    text: 'Forbuddet er mod brug uden samtykke. Sådan læser vi 2.3.3 og 2.3.6 sammen (fortolkning F17).',
                    kilde: ['2.3.3', '2.3.6'],
                  },
                  ...access,
                ],
              },
            },
          ],
        },
      },
      {
        text: 'I kommunens it-system',
        leadsTo: {
          verdict: 'Kilden nævner intet krav om samtykke her',
          statements: [
            {
              text: 'Når sagen er kommunens, gælder kravet om samtykke oplysninger fra for eksempel statens it-system.',
              kilde: ['2.3.6'],
            },
            ...access,
          ],
        },
      },
    ],
  },
}

const forState: DecisionAnswer = {
  text: 'Staten',
  settles: [
    { text: 'Brug statens profil.', kilde: ['2.1.4'] },
    {
      text: 'Er du ansat i kommunen, skal du have autorisation til at løse opgaver i portalen for staten.',
      kilde: ['2.1.2'],
    },
  ],
  leadsTo: {
    text: 'Hvor står oplysningen?',
    answers: [
      {
        text: 'I statens it-system',
        leadsTo: {
          text: 'Hvem er du ansat af?',
          answers: [
            {
              text: 'Kommunen',
              leadsTo: {
                verdict: 'Ja, i en sag for en forsikret ledig, der vedrører staten',
                statements: [
                  {
                    text: 'I sådan en sag må du gerne bruge cpr-oplysningerne fra statens it-system.',
                    kilde: ['2.3.6'],
                  },
                  {
                    text: 'Du kan løse statens opgaver, når statens jobcenterchef anviser det, og det er aftalt med kommunens jobcenterchef.',
                    kilde: ['2.3.1'],
                  },
                  ...access,
                ],
              },
            },
            {
              text: 'Staten',
              leadsTo: {
                verdict: 'Kilden nævner intet krav om samtykke her',
                statements: [
                  {
                    text: 'Kravet om samtykke gælder sager, du behandler som kommunal myndighed.',
                    kilde: ['2.3.6'],
                  },
                ],
              },
            },
          ],
        },
      },
      {
        text: 'I kommunens it-system',
        leadsTo: {
          verdict: 'Det siger kilden ikke',
          statements: [
            {
              text: 'Den nævner kun det omvendte: oplysninger fra for eksempel statens it-system i en kommunal sag. Der kræver den samtykke.',
              kilde: ['2.3.6'],
            },
            ...access,
          ],
        },
      },
    ],
  },
}

/** Whether a cpr-oplysning may be used in a case (kilde 2.3), with the profile and authorisation it takes (2.1). */
export const mayIUse: Decision = {
  id: 'maa-jeg-bruge',
  title: 'Må jeg bruge oplysningen?',
  start: { text: 'Hvem behandler du sagen for?', answers: [forMunicipality, forState] },
}
