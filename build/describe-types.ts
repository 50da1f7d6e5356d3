import type {
  Condition,
  Field,
  RegistrationType,
  Strength,
  Test,
  TextKind,
  TextTest,
} from '../src/schemas/field.ts'
import { dereference, follow, type Schema } from './dereference.ts'
import { toModule } from './source-code.ts'

/** The `krav` annotation, as far as the engine needs it. */
interface Krav {
  kilde?: string[]
  styrke?: Strength
  trin?: string
}

/** The slug of a schema's file, or undefined for the shared parts, which are no type. */
export function slugOf(file: string): string | undefined {
  const slug = file.replace(/\.schema\.json$/, '')
  return slug === 'faelles' ? undefined : slug
}

/** Kinds of texts by name, so that fields of one kind share one object. */
type TextKinds = Map<string, TextKind>

/** All that the engine knows of the schemas. */
export interface Requirements {
  types: RegistrationType[]
  dateKind: TextKind | undefined
  cprPattern: RegExp
}

/**
 * Draws from the schemas what the engine goes by: the fields of each type with their titles and paragraphs, what
 * texts must be, and the conditions.
 *
 * @throws Error for a keyword the engine does not know, or a field whose `required` and `styrke` say two things:
 *   what a schema says and the engine does not check would be a lie to whoever pastes a draft
 */
export function describeTypes(files: ReadonlyMap<string, Schema>): Requirements {
  const types: RegistrationType[] = []
  const textKinds: TextKinds = new Map()
  for (const [file, source] of files) {
    const slug = slugOf(file)
    if (slug === undefined) continue
    const { allOf: conditions = [], ...schema } = dereference(source, files)
    const root = describeField(schema, file, textKinds)
    types.push({
      name: String(root.properties?.['registreringstype']?.values?.[0]),
      slug,
      title: root.title,
      step: String((schema['krav'] as Krav | undefined)?.trin),
      kilde: root.kilde ?? [],
      root,
      conditions: (conditions as Schema[]).map(describeCondition),
    })
  }
  return { types, dateKind: textKinds.get('dato'), cprPattern: recogniseCpr(files) }
}

/** The pattern by which a possible CPR number is known; it stands in the shared parts and nowhere else. */
function recogniseCpr(files: ReadonlyMap<string, Schema>): RegExp {
  const pattern = follow(files.get('faelles.schema.json'), '/$defs/cprNummer/pattern')
  return new RegExp(String(pattern), 'u')
}

/** Keywords that say something to people or to tools, and nothing the engine has to check. */
const SAYING = ['$schema', '$id', '$defs', 'title', 'description', 'krav', 'kode', 'part', 'format']

const KEYWORDS: Readonly<Record<Field['type'], readonly string[]>> = {
  // Conditions stand at the root of a type, where they are taken off before.
  object: ['type', 'properties', 'required', 'additionalProperties'],
  array: ['type', 'items', 'minItems', 'uniqueItems', 'allOf'],
  string: ['type', 'enum', 'const', 'maxLength', 'pattern', 'not', 'allOf'],
  integer: ['type', 'enum'],
  boolean: ['type'],
}

/** Rules that check conditions of lists, because only they can tell which item is the one too many. */
const RULES_OF_LISTS = ['omraade-gentaget']

function describeField(
  schema: Schema,
  place: string,
  textKinds: TextKinds,
  outer: readonly string[] = [],
): Field {
  const krav = (schema['krav'] ?? {}) as Krav
  const type = schema['type'] as Field['type']
  onlyKnown(schema, KEYWORDS[type], place)
  const field: Field = { title: String(schema['title']), type }
  const kilde = kildeOf(krav, outer)
  if (kilde.length > 0) field.kilde = kilde
  /** What the fields inside lean on, where they have no paragraphs of their own. */
  const around = kilde.length > 0 ? kilde : outer
  if (krav.styrke) field.strength = krav.styrke
  if ('enum' in schema) field.values = schema['enum'] as string[]
  else if ('const' in schema) field.values = [schema['const'] as string]
  else if (type === 'string') {
    field.kind = kindOf(schema, place, textKinds)
  }
  if (type === 'object') field.properties = describeMembers(schema, place, textKinds, around)
  if (type === 'array') {
    field.items = describeField(schema['items'] as Schema, `${place}/items`, textKinds, around)
    for (const condition of (schema['allOf'] ?? []) as Schema[]) {
      onlyKnown(condition, ['contains', 'minContains', 'maxContains'], place)
      if (!RULES_OF_LISTS.includes(String(condition['kode']))) {
        throw new Error(`${place}: a condition of a list that no rule checks`)
      }
    }
    if ('minItems' in schema) field.minItems = schema['minItems'] as number
    if (schema['uniqueItems'] === true) field.isSet = true
  }
  return field
}

/**
 * The paragraphs of a field. A part that several types share names the paragraphs of all of them; here only those of
 * the type at hand count, and none where they are the same as those of what surrounds the field.
 */
function kildeOf({ kilde = [] }: Krav, outer: readonly string[]): string[] {
  const common = kilde.filter((number) => outer.includes(number))
  if (common.length === 0) return kilde
  return common.length === outer.length ? [] : common
}

function describeMembers(
  schema: Schema,
  place: string,
  textKinds: TextKinds,
  kilde: readonly string[],
): Record<string, Field> {
  if (schema['additionalProperties'] !== false) throw new Error(`${place}: an open object`)
  const required = (schema['required'] ?? []) as string[]
  const properties: Record<string, Field> = {}
  for (const [name, property] of Object.entries(schema['properties'] as Record<string, Schema>)) {
    const member = describeField(property, `${place}/${name}`, textKinds, kilde)
    const isOwed = member.strength === 'skal' || member.strength === 'auto'
    if (isOwed !== required.includes(name)) {
      throw new Error(`${place}/${name}: required and styrke "${member.strength}" disagree`)
    }
    properties[name] = member
  }
  return properties
}

/** The kind of a text: the shared part it is built on, to which a field adds nothing of its own. */
function kindOf(schema: Schema, place: string, textKinds: TextKinds): TextKind {
  const name = schema['part']
  if (typeof name !== 'string') throw new Error(`${place}: a text built on no shared part`)
  const drawn = describeText(schema, name, place)
  const kind = textKinds.get(name) ?? drawn
  if (toModule({ kind }) !== toModule({ kind: drawn })) {
    throw new Error(`${place}: a bound of its own beside the shared part "${name}"`)
  }
  textKinds.set(name, kind)
  return kind
}

function describeText(schema: Schema, name: string, place: string): TextKind {
  const kind: TextKind & { tests: TextTest[] } = { name, tests: [] }
  if ('maxLength' in schema) kind.maxLength = schema['maxLength'] as number
  const { allOf: parts = [], maxLength: _maxLength, ...whole } = schema
  for (const part of [whole, ...(parts as Schema[])]) {
    onlyKnown(part, ['type', 'pattern', 'not'], place)
    const code = String(part['kode'])
    const pattern = patternOf(part)
    const unwanted =
      part['not'] === undefined ? undefined : unwantedIn(part['not'] as Schema, place)
    if (pattern) kind.tests.push({ pattern, code })
    if (unwanted && !isSaidTwice(pattern, unwanted)) {
      kind.tests.push({ pattern: unwanted, not: true, code })
    }
  }
  return kind
}

function patternOf({ pattern }: Schema): RegExp | undefined {
  return pattern === undefined ? undefined : new RegExp(String(pattern), 'u')
}

function unwantedIn(schema: Schema, place: string): RegExp {
  onlyKnown(schema, ['type', 'pattern'], place)
  const pattern = patternOf(schema)
  if (!pattern) throw new Error(`${place}: "not" without a pattern`)
  return pattern
}

/**
 * Beside a pattern from ^ to $ the schemas also forbid every other character, for those to whom $ means "before a last
 * line break" too. Here the pattern alone says it.
 */
function isSaidTwice(pattern: RegExp | undefined, unwanted: RegExp): boolean {
  return /^\^.*\$$/.test(pattern?.source ?? '') && /^\[\^[^\]]*\]$/.test(unwanted.source)
}

function describeCondition(schema: Schema): Condition {
  const kode = String(schema['kode'])
  onlyKnown(schema, ['if', 'then'], kode)
  return { kode, if: describeTest(schema['if'], kode), then: describeTest(schema['then'], kode) }
}

function describeTest(schema: unknown, place: string): Test {
  if (schema === false) return false
  const { properties, ...rest } = schema as Schema & { properties?: Record<string, unknown> }
  onlyKnown(rest, ['const', 'enum', 'type', 'minItems', 'required'], place)
  if ('type' in rest && rest['type'] !== 'array') throw new Error(`${place}: type ${rest['type']}`)
  if (!properties) return rest
  const inner = Object.entries(properties).map(([name, test]) => [name, describeTest(test, place)])
  return { ...rest, properties: Object.fromEntries(inner) }
}

function onlyKnown(schema: Schema, known: readonly string[], place: string): void {
  for (const keyword of Object.keys(schema)) {
    if (!known.includes(keyword) && !SAYING.includes(keyword)) {
      throw new Error(`${place}: the engine does not know the keyword "${keyword}"`)
    }
  }
}
