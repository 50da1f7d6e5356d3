import type { Statement } from './statement.ts'

/** What a citizen may answer. */
export type Answer = 'ja' | 'nej' | 'ved-ikke'

export const answers: readonly { id: Answer; text: string }[] = [
  { id: 'ja', text: 'Ja' },
  { id: 'nej', text: 'Nej' },
  { id: 'ved-ikke', text: 'Ved ikke' },
]

export type QuestionId = 'begivenhed' | 'indtaegter' | 'formue'

/** One of the three questions, in words that can be read aloud to the citizen. */
export interface Question {
  id: QuestionId
  text: string
  /** What it is about, in a word or two, for the list of answers. */
  name: string
  /** What the one who asks must know. */
  hint: string
  kilde: string
}

/** The questions, in the order of the source. */
export const questions: readonly Question[] = [
  {
    id: 'begivenhed',
    text: 'Har du været ude for en social begivenhed?',
    name: 'Social begivenhed',
    hint: 'Det er en ændring i livet, for eksempel sygdom, arbejdsløshed eller skilsmisse.',
    kilde: '1.2.3',
  },
  {
    id: 'indtaegter',
    text: 'Har du eller din ægtefælle indtægter?',
    name: 'Indtægter',
    hint: 'Er borgeren ikke gift, gælder spørgsmålet kun borgeren.',
    kilde: '1.2.4',
  },
  {
    id: 'formue',
    text: 'Har du eller din ægtefælle en formue på over 10.000 kr.?',
    name: 'Formue over 10.000 kr.',
    hint: 'Beløbet gjaldt i 2008. Fra 1. juli 2025 er grænsen 15.500 kr. pr. person.',
    kilde: '1.2.5',
  },
]

export type Answers = Readonly<Record<QuestionId, Answer>>

/** What the source says about some of the answers. Never whether the citizen has a right to anything. */
export interface Outcome {
  id: 'hurtig-afklaring' | 'sandsynlig' | 'ikke-sagt'
  title: string
  /** The answers it belongs to, in words. */
  when: string
  /** The same as a claim. The first outcome that fits counts. */
  fits: (answers: Answers) => boolean
  statements: readonly Statement[]
  /** How we read the answers, where the source does not say what they mean. */
  reading?: string
}

export const outcomes: readonly Outcome[] = [
  {
    id: 'hurtig-afklaring',
    title: 'En hurtig ydelsesafklaring er en god idé',
    when: 'Gælder, når svaret er ja til indtægter, til formue eller til begge dele.',
    fits: ({ indtaegter, formue }) => indtaegter === 'ja' || formue === 'ja',
    statements: [
      { text: 'Ved indtægter er en hurtig ydelsesafklaring en god idé.', kilde: ['1.2.4'] },
      { text: 'Det er den også ved en formue på over 10.000 kr.', kilde: ['1.2.5'] },
      {
        text: 'Er der tvivl om retten til kontanthjælp, kan kommunen tilrettelægge en arbejdsgang, hvor der er kort frist mellem jobcenteret og ydelseskontoret.',
        kilde: ['1.2.6'],
      },
    ],
  },
  {
    id: 'sandsynlig',
    title: 'Kontanthjælp er sandsynlig',
    when: 'Gælder, når svaret er ja til en social begivenhed og nej til både indtægter og formue.',
    fits: ({ begivenhed, indtaegter, formue }) =>
      begivenhed === 'ja' && indtaegter === 'nej' && formue === 'nej',
    reading:
      'Sådan læser vi kilden (fortolkning F18). Den siger ikke selv, hvilke svar der gør kontanthjælp sandsynlig.',
    statements: [
      {
        text: 'I de fleste tilfælde kan du med disse spørgsmål gøre det sandsynligt, at borgeren har ret til kontanthjælp.',
        kilde: ['1.2.2'],
      },
      {
        text: 'Når det er sandsynligt, kan straksaktivering godt begynde, før der er taget endelig stilling til ydelsen.',
        kilde: ['1.1.1'],
      },
    ],
  },
  {
    id: 'ikke-sagt',
    title: 'Det siger kilden ikke noget om',
    when: 'Gælder ved alle andre svar.',
    fits: () => true,
    reading: 'Vi læser det som tvivl (fortolkning F18).',
    statements: [
      {
        text: 'Kilden siger ikke, hvad det betyder, når der ikke er sket en social begivenhed, eller når borgeren ikke kan svare.',
        kilde: ['1.2.3'],
      },
      {
        text: 'Er der tvivl om retten til kontanthjælp, kan kommunen tilrettelægge en arbejdsgang, hvor der er kort frist mellem jobcenteret og ydelseskontoret.',
        kilde: ['1.2.6'],
      },
    ],
  },
]

/** Stands under every outcome: a screening decides nothing. */
export const decidedElsewhere: Statement = {
  text: 'Dette er ikke en afgørelse. Afgørelsen om ydelse træffer ydelsesmedarbejderen, og det skal ske i ydelseskontoret.',
  kilde: ['1.3.2'],
}

/** What the source says about these answers: exactly one outcome for each set of them. */
export function outcomeOf(given: Answers): Outcome {
  const outcome = outcomes.find(({ fits }) => fits(given))
  if (!outcome) throw new Error('The last outcome must fit all answers')
  return outcome
}
