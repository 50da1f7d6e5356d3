/** A part of the house, and what it may import from. */
export interface Direction {
  /** As it stands in docs/architecture.md. */
  folder: string
  /** The same there: what it may import. */
  mayImport: string
  /** The files it holds for; the first direction that fits a file counts. */
  files: RegExp
  /** Which targets it may import. */
  may: readonly RegExp[]
}

/**
 * The rooms of the engine by floors, from the ground up. A file imports from its own room and from the floors below, and
 * from nothing else.
 */
export const engineFloors: readonly (readonly string[])[] = [
  ['pattern'],
  ['calendar'],
  ['model'],
  ['text'],
  ['codes', 'fields', 'words'],
  ['read'],
  ['case', 'judge'],
  ['report'],
  ['fix'],
  ['stream'],
]

const engineDoor = /^src\/engine(?:\/index\.ts)?$/
const recogniserDoor = /^src\/recognise(?:\/index\.ts)?$/
const valuesDoor = /^src\/recognise\/values(?:\/index\.ts)?$/
const decodingDoor = /^src\/decoding(?:\/index\.ts)?$/
const documentsDoor = /^src\/documents(?:\/index\.ts)?$/
const conformanceDoor = /^src\/conformance(?:\/index\.ts)?$/
/** What an instance of the conformance kit is, and which levels it is for. */
const kitShapes = /^src\/conformance\/(?:kit|levels)(?:\.ts)?$/
const apiDoor = /^src\/api(?:\/index\.ts)?$/
/** What a schema says of a type, as a shape: the engine is handed such shapes. */
const fieldShapes = /^src\/schemas\/field(?:\.ts)?$/
/** Anything that is not a path: a package, or a module of Node or Astro. */
const packages = /^(?!src\/|build\/|deploy\/|bench\/|tests\/)/
const packagesForEverywhere =
  /^(?!src\/|build\/|deploy\/|bench\/|tests\/|node:|astro[:/]|astro$|@astrojs\/|zod|modtagelse:)/
const node = /^node:/
const contentJson = /^src\/content\/\w[\w-]*\.json$/

export const directions: readonly Direction[] = [
  {
    folder: '`src/schemas`',
    mayImport: 'itself',
    files: /^src\/schemas\//,
    may: [/^src\/schemas\//, /^modtagelse:/],
  },
  {
    folder: '`src/engine`',
    mayImport: 'itself, from the top floor down; the shapes in `src/schemas/field.ts`',
    files: /^src\/engine\//,
    may: [/^src\/engine\//, fieldShapes, packagesForEverywhere],
  },
  {
    folder: '`src/guidance/rules/<code>`',
    mayImport:
      "the engine's door, the course, CPR numbers, the types of the schemas; no other rule",
    files: /^src\/guidance\/rules\/(?!(?:of-records|of-cases|clean-conditions)\.ts$)/,
    may: [
      engineDoor,
      /^src\/guidance\/(?:course|deadlines)\//,
      /^src\/guidance\/(?:cpr-number|edition)\.ts$/,
      /^modtagelse:types$/,
    ],
  },
  {
    folder: '`src/guidance`',
    mayImport: "itself, the engine's door, `src/schemas`",
    files: /^src\/guidance\//,
    may: [/^src\/guidance\//, /^src\/schemas\//, engineDoor, /^modtagelse:/],
  },
  {
    folder: '`src/api`',
    mayImport:
      'itself, `src/guidance`, `src/schemas`, the doors of engine, recognisers and documents',
    files: /^src\/api\//,
    may: [
      documentsDoor,
      /^src\/(?:api|guidance|schemas)\//,
      /^src\/(?:guidance|schemas)$/,
      engineDoor,
      recogniserDoor,
      valuesDoor,
    ],
  },
  {
    folder: '`src/recognise`',
    mayImport: 'itself, `modtagelse:recogniser`, `modtagelse:clean-values`',
    files: /^src\/recognise\//,
    may: [/^src\/recognise\//, /^modtagelse:(?:recogniser|clean-values)$/],
  },
  {
    folder: '`src/decoding`',
    mayImport: 'itself',
    files: /^src\/decoding\//,
    may: [/^src\/decoding\//],
  },
  {
    folder: '`src/calendar-file`',
    mayImport: "itself, the product's door, libraries that run everywhere",
    files: /^src\/calendar-file\//,
    may: [/^src\/calendar-file\//, apiDoor, packagesForEverywhere],
  },
  {
    folder: '`src/documents`',
    mayImport: 'itself, libraries that run everywhere',
    files: /^src\/documents\//,
    may: [/^src\/documents\//, packagesForEverywhere],
  },
  {
    folder: '`src/generate`',
    mayImport: "itself, the product's door, libraries that run everywhere",
    files: /^src\/generate\//,
    may: [/^src\/generate\//, apiDoor, packagesForEverywhere],
  },
  {
    folder: '`src/conformance`',
    mayImport: "itself, the product's door, `src/schemas`, libraries that run everywhere",
    files: /^src\/conformance\//,
    may: [/^src\/(?:conformance|schemas)\//, apiDoor, packagesForEverywhere],
  },
  {
    folder: '`src/cli`',
    mayImport:
      'itself, `src/calendar-file`, the doors of `src/decoding`, `src/generate` and `src/recognise`, all the doors the product has, the shape of the conformance kit, `src/documents/is-document.ts`, `src/schemas/written-out.ts`, `modtagelse:rule-texts`, `node:*`, libraries',
    files: /^src\/cli\//,
    may: [
      /^src\/(?:cli|calendar-file)\//,
      /^src\/(?:generate|recognise)\/index\.ts$/,
      decodingDoor,
      apiDoor,
      /^src\/api\/(?:document|lines|stream|text)\.ts$/,
      /^src\/documents\/is-document\.ts$/,
      /^src\/schemas\/written-out\.ts$/,
      /^modtagelse:rule-texts$/,
      kitShapes,
      node,
      packagesForEverywhere,
    ],
  },
  {
    folder: '`src/components/validator`',
    mayImport:
      'itself, the drawing of a case, `src/documents`, the doors of the product and of `src/decoding`, the DOM',
    files: /^src\/components\/validator\//,
    may: [
      /^src\/components\/validator\//,
      /^src\/documents(?:\/|$)/,
      /^src\/components\/course\/(?:case-course|create-drawing|draw-course|milestone-names)\.ts$/,
      apiDoor,
      /^src\/api\/(?:document|element|element-tools|findings-to-keep|form|stream|words)\.ts$/,
      decodingDoor,
    ],
  },
  {
    folder: 'other components',
    mayImport:
      'components, `src/calendar-file`, `src/schemas`, `src/styles`, the doors of the product and of `src/conformance`, packages, JSON of the content',
    files: /^src\/components\//,
    may: [
      conformanceDoor,
      /^src\/(?:components|calendar-file|schemas|styles)\//,
      contentJson,
      apiDoor,
      /^src\/api\/words\.ts$/,
      packages,
    ],
  },
  {
    folder: '`src/layouts`',
    mayImport: 'itself and what components may',
    files: /^src\/layouts\//,
    may: [
      conformanceDoor,
      /^src\/(?:layouts|components|calendar-file|schemas|styles)\//,
      contentJson,
      apiDoor,
      packages,
    ],
  },
  {
    folder: '`src/pages`',
    mayImport: 'itself and what layouts may',
    files: /^src\/pages\//,
    may: [
      conformanceDoor,
      /^src\/(?:pages|layouts|components|calendar-file|schemas|styles)\//,
      contentJson,
      apiDoor,
      packages,
    ],
  },
  {
    folder: '`src/middleware.ts`',
    mayImport: 'components, Astro',
    files: /^src\/middleware\.ts$/,
    may: [/^src\/components\//, /^astro[:/]/],
  },
  {
    folder: '`src/content`',
    mayImport: 'components',
    files: /^src\/content\//,
    may: [/^src\/components\//],
  },
  {
    folder: '`src/content.config.ts`',
    mayImport: 'Astro',
    files: /^src\/content\.config\.ts$/,
    may: [/^astro[:/]/],
  },
  {
    folder: '`build`',
    mayImport:
      "itself, `src/schemas`, the doors of product and engine, what is told of the element's interface, the shape of the conformance kit, JSON of the content, packages",
    files: /^build\//,
    may: [
      /^build\//,
      /^src\/schemas\//,
      /^src\/components\/embedding\/element-interface\.ts$/,
      contentJson,
      kitShapes,
      apiDoor,
      engineDoor,
      packages,
    ],
  },
  {
    folder: '`deploy`',
    mayImport: 'itself, what `SITE_URL` says (`build/site-url.ts`), packages',
    files: /^deploy\//,
    may: [/^deploy\//, /^build\/site-url\.ts$/, packages],
  },
]

/** The directions as docs/architecture.md shows them, column by column as wide as its widest cell. */
export function directionsTable(): string {
  const rows = [
    ['folder', 'may import'],
    ...directions.map(({ folder, mayImport }) => [folder, mayImport]),
  ]
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), line(['', ''], '-'), ...body.map((row) => line(row))].join('\n')
}
