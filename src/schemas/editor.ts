import { absoluteAddress } from './absolute-address.ts'
import { bundleSchema } from './bundle.ts'
import { mapParts, type Schema } from './parts.ts'
import { publishSchema, type Annotation } from './publish.ts'

/** The schemas as written, by slug. */
type Sources = Readonly<Record<string, Schema>>

/** The address at which the copy for editors is served. */
export const editorAddress = (slug: string, siteUrl: string): string =>
  absoluteAddress(`/schemas/v1/editor/${slug}.json`, siteUrl)

/** What an editor says of a value that breaks a part of a schema, by the part's finding code. */
const MESSAGES: Readonly<Record<string, string>> = {
  'tom-tekst': 'Feltet er tomt. Skriv en tekst.',
  'ugyldig-dato':
    'Datoen er ikke en rigtig dato. Skriv en dag, der findes i kalenderen, som ÅÅÅÅ-MM-DD.',
  'ugyldigt-format':
    'Telefonnummeret er skrevet forkert. Skriv 8 cifre, gerne med mellemrum, eller + og 6-15 cifre.',
  'cpr-som-reference': 'Borgerreferencen indeholder et CPR-nummer. Brug en anden nøgle.',
  'omraade-gentaget': 'Samme opmærksomhedsområde står mere end én gang. Saml teksten ét sted.',
}

/** How binding a field is, as it is said on hover. */
const STRENGTHS: Readonly<Record<NonNullable<Annotation['styrke']>, string>> = {
  skal: 'Skal',
  auto: 'Skal, hentes automatisk',
  kan: 'Kan',
  hvis: 'Hvis',
}

/**
 * A copy of a type's bundle for editors such as VS Code: it judges alike, and says in Danish what is wrong and what a field
 * is for, in keywords that are no part of JSON Schema and that editors know (`patternErrorMessage`, `errorMessage`,
 * `markdownDescription`). Not for validators, some of which refuse keywords they do not know.
 *
 * @param slug of the type
 * @param siteUrl where the site is served
 * @throws Error for a finding code with a pattern or a list condition that has no message here
 */
export function editorSchema(slug: string, sources: Sources, siteUrl: string): Schema {
  const copies = Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [
      name,
      publishSchema(withMessages(withHovers(source, name, sources)), siteUrl),
    ]),
  )
  const bundle = bundleSchema(slug, copies)
  if (!bundle) throw new Error(`There is no schema named ${slug}`)
  return { ...bundle, $id: editorAddress(slug, siteUrl) }
}

/** Adds to each field what is shown when it is pointed at: its description and how binding it is. */
function withHovers(schema: Schema, home: string, sources: Sources): Schema {
  const copy = mapParts(schema, (part) => withHovers(part, home, sources))
  const properties = copy['properties'] as Sources | undefined
  if (!properties) return copy
  return {
    ...copy,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [name, withHover(field, home, sources)]),
    ),
  }
}

function withHover(field: Schema, home: string, sources: Sources): Schema {
  const { krav } = field as { krav?: Annotation }
  const description = field['description'] ?? referredBy(field, home, sources)?.['description']
  if (!krav?.styrke || description === undefined) return field
  const condition = krav.styrke === 'hvis' ? ` ${krav.hvis}` : ''
  return {
    ...field,
    markdownDescription: `${description}\n\n*${STRENGTHS[krav.styrke]}${condition}*`,
  }
}

/** What a `$ref` of a schema points at. */
function referredBy({ $ref }: Schema, home: string, sources: Sources): Schema | undefined {
  const match = /^(?:([\w-]+)\.schema\.json)?#\/\$defs\/(\w+)$/.exec(String($ref))
  if (!match) return undefined
  const [, file = home, name = ''] = match
  return (sources[file]?.['$defs'] as Sources | undefined)?.[name]
}

/** Adds to each part that has a finding code what an editor says when a value breaks it. */
function withMessages(schema: Schema): Schema {
  const copy = mapParts(schema, withMessages)
  const { kode } = copy as { kode?: string }
  if (kode === undefined) return copy
  if (copy['if'] !== undefined) return withMessageOfCondition(copy)
  const message = MESSAGES[kode]
  if (message === undefined) throw new Error(`no message for editors of ${kode}`)
  if (copy['pattern'] === undefined) return { ...copy, errorMessage: message }
  // To editors the pattern says it all; what else says the same would be told a second time.
  const { not: _guard, format: _format, ...rest } = copy
  return { ...rest, patternErrorMessage: message }
}

/** A condition says in its own words what it asks; an editor shows them at the value that is asked for. */
function withMessageOfCondition(condition: Schema): Schema {
  const message = condition['description']
  return { ...condition, then: asking(condition['then'] as Schema) }

  function asking(part: Schema): Schema {
    const copy = mapParts(part, asking)
    // What is said beside a `$ref` belongs to the kind it points at.
    return part['$ref'] === undefined ? { ...copy, errorMessage: message } : copy
  }
}
