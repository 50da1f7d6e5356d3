import { match4, match4Lines, readsDrafts, straks, straksmatch } from './draft.ts'

const withTruth = (written: string) => `Straksmatch\n${straks.replace(/ja$/, written)}`
const without = (({ straksmatch: _, ...rest }) => rest)(straksmatch)

readsDrafts('a truth value on lines', [
  ...[
    'ja',
    'Ja',
    'JA',
    'Ja.',
    'ja!',
    'j',
    'J',
    'x',
    'X',
    '✓',
    '✔',
    '☑',
    '☒',
    '[x]',
    '[X]',
    '[ x ]',
    '(x)',
    'sand',
    'SAND',
    'Sand',
    'true',
    'TRUE',
    '1',
    'yes',
    'Ja ☒ Nej ☐',
    '☒ Ja ☐ Nej',
    'Ja [x] Nej [ ]',
    '[x] Ja  [ ] Nej',
    'ja ☑ / nej ☐',
    'Ja: ☒ Nej: ☐',
    'Ja X Nej',
    'Ja (x) Nej ( )',
    '☐ Nej ☒ Ja',
    'Nej ☐ Ja ☒',
    '☒ ja',
    'ja ☒',
    'x ja',
    'Ja x',
    'Ja ✓',
    '**ja**',
    '"ja"',
    'ja\u00a0',
    'j\u00ada',
    'Ja ☒\tNej ☐',
    '☒Ja ☐Nej',
    'Ja _x_ Nej __',
    '🗹',
    '☒ Ja\n☐ Nej',
    '[x] Ja\n[ ] Nej',
  ].map((written) => ({
    what: `yes: ${JSON.stringify(written)}`,
    text: withTruth(written),
    gives: [straksmatch],
  })),
  ...[
    'nej',
    'Nej',
    'n',
    'N',
    'falsk',
    'FALSK',
    'false',
    '0',
    'no',
    '☐',
    '[ ]',
    '[]',
    'Ja ☐ Nej ☒',
    '☐ Ja ☒ Nej',
    '[ ] Ja [x] Nej',
    'Ja Nej x',
    'Nej.',
    '☐ Ja\n☒ Nej',
    '☐ ja',
  ].map((written) => ({
    what: `no: ${JSON.stringify(written)}`,
    text: withTruth(written),
    gives: [{ ...straksmatch, straksmatch: false }],
    tells: ['match-mangler'],
  })),
  ...['Ja ☐ Nej ☐', '[ ] Ja [ ] Nej', 'Ja / Nej', 'ja/nej', '____', '....', '', '…………'].map(
    (written) => ({
      what: `nothing chosen: ${JSON.stringify(written)}`,
      text: withTruth(written),
      gives: [without],
      tells: ['match-mangler'],
    }),
  ),
  ...[
    'Ja ☒ Nej ☒',
    'måske',
    'ja og nej',
    '?',
    'ja nej',
    'Ja, borgeren er i straksmatch',
    'Ja (aftalt)',
    '2',
    'delvist',
  ].map((written) => ({
    what: `neither: ${JSON.stringify(written)}`,
    text: withTruth(written),
    gives: [{ ...straksmatch, straksmatch: written }],
    tells: ['forkert-type'],
  })),
])

const withAreas = (written: string) =>
  `Straksmatch\n${match4Lines}\nUdslagsgivende områder:${written}`
const both = { ...match4, udslagsgivendeOmraader: ['helbred', 'økonomi og netværk'] }

readsDrafts('boxes of areas', [
  ...Object.entries({
    'boxes of Word before the areas':
      '\n☒ Helbred\n☐ Personlige kompetencer\n☒ Økonomi og netværk\n☐ Eget arbejdsmarkedsperspektiv',
    'boxes behind the areas': '\nHelbred ☒\nPersonlige kompetencer ☐\nØkonomi og netværk ☒',
    brackets: '\n[x] helbred\n[ ] personlige kompetencer\n[X] økonomi og netværk',
    'brackets behind a hyphen, as a task list':
      '\n- [x] helbred\n- [ ] personlige kompetencer\n- [x] økonomi og netværk',
    'a bullet and a box': '\n• ☑ helbred\n• ☐ personlige kompetencer\n• ☑ økonomi og netværk',
    'a tab behind the box': '\n☒\thelbred\n☐\tpersonlige kompetencer\n☒\tøkonomi og netværk',
    'all on one line': ' ☒ helbred ☐ personlige kompetencer ☒ økonomi og netværk',
    'all on one line, boxes behind': ' helbred ☒, personlige kompetencer ☐, økonomi og netværk ☒',
    'all on one line with commas': ' ☒ helbred, ☐ personlige kompetencer, ☒ økonomi og netværk',
    'blank lines between': '\n\n☒ helbred\n\n☐ personlige kompetencer\n\n☒ økonomi og netværk',
    'ticks before some of them': '\n✓ helbred\npersonlige kompetencer ☐\n✓ økonomi og netværk',
    'quoted in a mail': '\n> ☒ helbred\n> ☐ personlige kompetencer\n> ☒ økonomi og netværk',
    'x in front': '\nx helbred\nx økonomi og netværk',
    'ja behind a colon': '\nHelbred: ja\nPersonlige kompetencer: nej\nØkonomi og netværk: ja',
    'x behind a colon': '\nHelbred: x\nPersonlige kompetencer:\nØkonomi og netværk: x',
    'boxes behind a colon': '\nHelbred: ☒\nPersonlige kompetencer: ☐\nØkonomi og netværk: ☒',
    'ja and nej in boxes':
      '\nHelbred: Ja ☒ Nej ☐\nPersonlige kompetencer: Ja ☐ Nej ☒\nØkonomi og netværk: Ja ☒ Nej ☐',
  }).map(([what, list]) => ({ what, text: withAreas(list), gives: [both] })),
  {
    what: 'a remark behind a box is told',
    text: withAreas('\n☒ helbred (ryg)\n☐ personlige kompetencer'),
    gives: [{ ...match4, udslagsgivendeOmraader: ['helbred (ryg)'] }],
    tells: ['ugyldig-vaerdi'],
  },
  {
    what: 'no box ticked',
    text: withAreas('\n☐ helbred\n☐ personlige kompetencer'),
    gives: [match4],
    tells: ['udslagsgivende-mangler'],
  },
  {
    what: 'no box ticked: the text of an area below is a text',
    text: withAreas('\n☐ helbred\n☒ personlige kompetencer\nHelbred: Ondt i ryggen'),
    gives: [
      {
        ...match4,
        udslagsgivendeOmraader: ['personlige kompetencer'],
        opmaerksomhedsomraader: [{ omraade: 'helbred', tekst: 'Ondt i ryggen' }],
      },
    ],
  },
  {
    what: 'a code list as boxes, on one line and below its label',
    text: `Straksmatch
${straks.replace('Sagstype: kontanthjælpssag', 'Kontaktform: ☐ personligt ☒ telefonisk ☐ digitalt ☐ brev ☐ andet\nSagstype:\n☒ Kontanthjælpssag\n☐ Starthjælpssag\n☐ Anden sag')}`,
    gives: [{ ...straksmatch, kontaktform: 'telefonisk' }],
  },
  {
    what: 'a code list with brackets and a slash',
    text: `Straksmatch
${straks.replace('Sagstype: kontanthjælpssag', 'Sagstype: [x] kontanthjælpssag / [ ] starthjælpssag / [ ] anden sag')}`,
    gives: [straksmatch],
  },
  {
    what: 'a match as boxes',
    text: `Straksmatch
${match4Lines.replace('Matchkategori: 4', 'Matchkategori: ☐ 1 ☐ 2 ☐ 3 ☒ 4 ☐ 5')}
Udslagsgivende områder: helbred, økonomi og netværk`,
    gives: [both],
  },
  {
    what: 'two boxes ticked where one is asked for',
    text: `Straksmatch
${straks.replace('Sagstype: kontanthjælpssag', 'Sagstype: ☒ kontanthjælpssag ☒ anden sag')}`,
    gives: [{ ...straksmatch, sagstype: '☒ kontanthjælpssag ☒ anden sag' }],
    tells: ['ugyldig-vaerdi'],
  },
  {
    what: 'truth values of a præcismatch in boxes',
    text: `Præcismatch
Navn: Astrid Eksempel
Adresse: Prøvevej 1, 9999 Prøveby
Telefon: 12 34 56 78
Samtaletype: ☒ Første jobsamtale ☐ Efterfølgende jobsamtale
Kontaktform: Personligt
Samtaledato: 3-11-2008
Registreringsdato: 4-11-2008
Sagstype: Kontanthjælpssag
Opsamlende vurdering: Klar til arbejde
Matchkategori: 1
Helhedsvurdering journaliseret: Ja ☒ Nej ☐
Helhedsvurdering udleveret på skrift: [x]
Samtykke til at indhente oplysninger: ja
Samtykke til at videregive oplysninger: Ja ☐ Nej ☒`,
    gives: [
      {
        ...(({ straksmatch: _, ...rest }) => rest)(straksmatch),
        registreringstype: 'præcismatch',
        samtaletype: 'første jobsamtale',
        kontaktform: 'personligt',
        opsamlendeVurdering: 'Klar til arbejde',
        matchkategori: 1,
        helhedsvurdering: { journaliseret: true, udleveretPaaSkrift: true },
        samtykke: { indhente: true, videregive: false },
      },
    ],
  },
])

/** The fields of the straksmatch below a line that says which of several types it is. */
const withTypes = (written: string) => `${written}\n${straks}`

readsDrafts('types in boxes', [
  ...Object.entries({
    'behind their label': 'Registreringstype: ☒ Straksmatch ☐ Tilmelding ☐ Præcismatch',
    'brackets behind their label': 'Registreringstype: [ ] Tilmelding [x] Straksmatch',
    'boxes behind the names': 'Registreringstype: Straksmatch ☒ Tilmelding ☐',
    'below their label': 'Registreringstype:\n☐ Tilmelding\n☒ Straksmatch\n☐ Præcismatch',
    'one that is no type': 'Registreringstype: ☐ Andet ☒ Straksmatch',
    'without a label': '☒ Straksmatch ☐ Tilmelding ☐ Præcismatch',
    'without a label, in brackets': '[ ] Præcismatch [x] Straksmatch [ ] Tilmelding',
    'without a label, below each other': '☐ Tilmelding\n☒ Straksmatch\n☐ Præcismatch',
    'without a label, as a task list': '- [ ] Tilmelding\n- [x] Straksmatch\n- [ ] Præcismatch\n',
  }).map(([what, written]) => ({ what, text: withTypes(written), gives: [straksmatch] })),
  {
    what: 'a box that is not ticked says nothing',
    text: withTypes('Registreringstype: ☐ Straksmatch'),
    gives: [{ ...straksmatch, registreringstype: '☐ Straksmatch' }],
    tells: ['ukendt-type'],
  },
  {
    what: 'two boxes ticked where one is asked for',
    text: withTypes('Registreringstype: ☒ Straksmatch ☒ Tilmelding'),
    gives: [{ ...straksmatch, registreringstype: '☒ Straksmatch ☒ Tilmelding' }],
    tells: ['ukendt-type'],
  },
  {
    what: 'two boxes ticked without a label are told of',
    text: withTypes('☒ Straksmatch ☒ Tilmelding'),
    gives: [(({ registreringstype: _, ...rest }) => rest)(straksmatch)],
    passes: ['☒ Straksmatch ☒ Tilmelding'],
    tells: ['mangler'],
  },
])

const withLine = (from: RegExp, to: string) => `Straksmatch\n${straks.replace(from, to)}`

readsDrafts('the ticked box counts, whatever stands at the others', [
  {
    what: 'a choice of another type',
    text: withLine(/^Samtaletype: .*$/m, 'Samtaletype: ☒ 1. henvendelse ☐ Første jobsamtale'),
    gives: [straksmatch],
  },
  {
    what: 'something to write at the last',
    text: withLine(/^Sagstype: .*$/m, 'Sagstype: [x] kontanthjælpssag [ ] andet: ______'),
    gives: [straksmatch],
  },
  {
    what: 'a truth value that may be left open',
    text: withLine(/^Straksmatch: .*$/m, 'Straksmatch: ☒ Ja ☐ Nej ☐ Ved ikke'),
    gives: [straksmatch],
  },
  {
    what: 'a number',
    text: withLine(/^Straksmatch: .*$/m, 'Matchkategori: ☒ Match 2 ☐ Match 3 ☐ ikke vurderet'),
    gives: [{ ...(({ straksmatch: _, ...rest }) => rest)(straksmatch), matchkategori: 2 }],
  },
  {
    what: 'what is ticked is none of the choices',
    text: withLine(/^Sagstype: .*$/m, 'Sagstype: ☐ kontanthjælpssag ☒ sygedagpenge'),
    gives: [{ ...straksmatch, sagstype: '☐ kontanthjælpssag ☒ sygedagpenge' }],
    tells: ['ugyldig-vaerdi'],
  },
  {
    what: 'nothing is ticked',
    text: withLine(/^Sagstype: .*$/m, 'Sagstype: ☐ kontanthjælpssag ☐ andet'),
    gives: [(({ sagstype: _, ...rest }) => rest)(straksmatch)],
    tells: ['mangler'],
  },
])
