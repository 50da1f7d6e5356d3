import fc from 'fast-check'

/** Bits of tables and of lines, and of what may stand between and around them. */
const bits = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['Navn', 'stamdata.navn', 'Sagstype', 'Matchkategori', 'Helbred', 'Samtaledato', 'x'],
        ...[
          'Registreringstype',
          'straksmatch',
          'Straksmatch',
          'Udslagsgivende områder',
          '__proto__',
        ],
        ...[
          'Stamdata',
          'constructor',
          'Fra',
          'borgerReference',
          'Ny mobil',
          'Opmærksomhedsområder',
        ],
      ),
      fc.constantFrom(
        ...['ja', 'nej', '4', '04', '15-09-2008', '15/9 2008', '31. februar 2008', 'anden sag'],
        ...['helbred, økonomi og netværk', 'Ingen ændringer', '670190-0000', '- helbred', 'æ'],
      ),
      fc.constantFrom(':', ': ', ';', ',', '\t', '|', '"', '""', '\n', '\r\n', '\r', '\n\n', ' '),
      fc.constantFrom(
        '```',
        '```json\n',
        '# ',
        '> ',
        '**',
        '{',
        '[',
        '}',
        '\uFEFF',
        '\u00A0',
        'sep=;',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

const labelled = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'Navn',
        'Sagstype',
        'Straksmatch',
        'Samtaledatoo',
        'Helbred',
        'Mobil nr',
        'a',
      ),
      fc.constantFrom('ja', '4', '15-09-2008', 'anden sag', 'helbred, økonomi', '', '670190-0000'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .chain((pairs) =>
    fc.constantFrom(
      pairs.map(([label, value]) => `${label}: ${value}`).join('\n'),
      pairs.map(([label, value]) => `${label}: ${value}`).join('\r\n\r\n'),
      [pairs.map(([label]) => label).join(';'), pairs.map(([, value]) => value).join(';')].join(
        '\n',
      ),
      [pairs.map(([label]) => label).join('\t'), pairs.map(([, value]) => value).join('\t')].join(
        '\r\n',
      ),
    ),
  )

/** Texts that are tables, lines, or anything else. */
export const flatTexts: [name: string, arbitrary: fc.Arbitrary<string>][] = [
  ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
  ['bits of tables and lines', bits],
  ['labels with values', labelled],
  [
    'labels with values among bits',
    fc.tuple(bits, labelled, bits).map((parts) => parts.join('\n')),
  ],
]
