/** A file that is published for vendors. */
export interface PublishedFile {
  /** From the root of the site. */
  path: string
  /** What is in it, in Danish and in English. */
  what: { da: string; en: string }
  /** Its shape, as short as can be. */
  shape?: string
}

/** What is published beside the schemas of each type. A test holds that each is there and has the shape. */
export const files: readonly PublishedFile[] = [
  {
    path: '/schemas/v1/index.json',
    what: {
      da: 'Oversigten: alle skemaer, og for hver fil dens størrelse, aftryk (SHA-256), dato og udgave af produktet. Her kan du se, om din kopi er ny og hel.',
      en: 'The list of all schemas, and for each file its size, hash (SHA-256), date and version of the product: whether your copy is new and whole.',
    },
    shape:
      '{ version, schemas: [{ name, slug, url, bundle, examples, page }], files: [{ url, size, integrity, productVersion }] }',
  },
  {
    path: '/schemas/v1/straksmatch.bundle.json',
    what: {
      da: 'Et skema samlet i én fil. Der er en for hver registreringstype.',
      en: 'A schema in one file. There is one for each type of registration.',
    },
    shape: '{ $schema, $id, properties, allOf, $defs }',
  },
  {
    path: '/schemas/v1/straksmatch.schema.json',
    what: {
      da: 'Det samme skema delt: det henviser til de fælles dele i faelles.schema.json.',
      en: 'The same, split: it refers to the shared parts in faelles.schema.json.',
    },
    shape: '{ $schema, $id, properties, allOf }',
  },
  {
    path: '/schemas/v1/eksempler/straksmatch.json',
    what: {
      da: 'Gyldige og ugyldige eksempler med de koder, de giver på den dag, som index.json nævner.',
      en: 'Valid and invalid examples with the codes they give on the day that index.json names.',
    },
    shape: '[{ description, draft, expect, profile? }]',
  },
  {
    path: '/schemas/v1/krav.json',
    what: {
      da: 'For hvert sted i skemaerne: hvor kravet kommer fra, og hvor stærkt det er.',
      en: 'For each place in the schemas: where the requirement comes from and how binding it is.',
    },
    shape: '{ slug: { pointer: { kilde?, egetFelt?, styrke?, kode? } } }',
  },
  {
    path: '/schemas/v1/rules.json',
    what: {
      da: 'Alle koder, som validatoren kan melde. schema siger, om skemaet også kan finde fejlen.',
      en: 'All codes that the validator can report. schema says whether the schema finds it too.',
    },
    shape: '[{ code, title, severity, types, schema, kilde, url }]',
  },
  {
    path: '/schemas/v1/types.d.ts',
    what: {
      da: 'Registreringstyperne som TypeScript. Datoer er tekster.',
      en: 'The types of registration as TypeScript. Dates are strings.',
    },
  },
  {
    path: '/schemas/v1/editor/straksmatch.json',
    what: {
      da: 'En kopi til editorer, med beskeder på dansk. Tjek ikke mod den i et system.',
      en: 'A copy for editors, with messages in Danish. Do not validate against it in a system.',
    },
    shape: '{ $schema, $id, properties }',
  },
  {
    path: '/schemas/catalog.json',
    what: {
      da: 'Skemaerne i SchemaStores format. Giv adressen til din editor.',
      en: "The schemas in SchemaStore's format, for an editor.",
    },
    shape: '{ version, schemas: [{ name, url, fileMatch }] }',
  },
  {
    path: '/schemas/v1/modtagelse-schemas-v1.zip',
    what: {
      da: 'Skemaer, eksempler, krav, koder og typer pakket i én fil.',
      en: 'Schemas, examples, requirements, codes and types in one file.',
    },
  },
  {
    path: '/schemas/v1/konformitet.json',
    what: {
      da: 'Konformitetssættet: registreringer, hvor svaret er kendt, til at prøve din egen validator.',
      en: 'The conformance kit: registrations of which the answer is known, to try a validator of your own.',
    },
    shape: '{ version, groups, instances: [{ id, schema, valid, asOf, why, codes? }] }',
  },
  {
    path: '/schemas/v1/konformitet.zip',
    what: {
      da: 'Det samme sæt med en fil for hver registrering.',
      en: 'The same kit with a file for each registration.',
    },
  },
  {
    path: '/aendringer/rss.xml',
    what: {
      da: 'Nyt om skemaerne og om udgaver, til en læser af feeds.',
      en: 'News of the schemas and of releases, for a reader of feeds.',
    },
  },
]
