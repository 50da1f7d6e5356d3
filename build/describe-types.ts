import { isDeepStrictEqual } from 'node:util'
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
  egetFelt?: true
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
      conditions: (conditions as Schema[]).map((condition) =>
        describeCondition(condition, textKinds),
      ),
      ...holderOf(root),
    })
  }
  return { types, cprPattern: recogniseCpr(files) }
}

/** The property whose items are registrations of their own, where there is one. */
function holderOf({ properties = {} }: Field): Pick<RegistrationType, 'holds'> {
  const isRegistration = ({ items }: Field) => items?.type === 'object' && !items.properties
  const [holds] = Object.keys(properties).filter((name) =>
    isRegistration(properties[name] as Field),
  )
  return holds === undefined ? {} : { holds }
}

/** The pattern by which a possible CPR number is known; it stands in the shared parts and nowhere else. */
function recogniseCpr(files: ReadonlyMap<string, Schema>): RegExp {
  const pattern = follow(files.get('faelles.schema.json'), '/$defs/cprNummer/pattern')
  return new RegExp(String(pattern), 'u')
}

/** Keywords that say something to people or to tools, and nothing the engine has to check. */
const SAYING = [
  '$schema',
  '$id',
  '$defs',
  '$comment',
  'title',
  'description',
  'krav',
  'kode',
  'part',
  'format',
]

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
  const [type, isNullable] = typeOf(schema, place)
  onlyKnown(schema, KEYWORDS[type], place)
  const field: Field = { title: String(schema['title']), type }
  if (isNullable) field.isNullable = true
  const kilde = kildeOf(krav, outer)
  if (kilde.length > 0 || krav.egetFelt) field.kilde = kilde
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
    const items = schema['items'] as Schema
    field.items =
      items['type'] === 'object' && 'allOf' in items
        ? describeRegistration(items, `${place}/items`)
        : describeField(items, `${place}/items`, textKinds, around)
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
 * What a place is, and whether it may hold null instead.
 *
 * @throws Error for more than one type beside null, and for null beside a code list, which would have to hold it
 */
function typeOf(schema: Schema, place: string): [type: Field['type'], isNullable: boolean] {
  const types = [schema['type']].flat() as (Field['type'] | 'null')[]
  const [type, ...others] = types.filter((name): name is Field['type'] => name !== 'null')
  const isNullable = types.includes('null')
  if (type === undefined || others.length > 0 || (isNullable && 'enum' in schema)) {
    throw new Error(`${place}: not of one type`)
  }
  return [type, isNullable]
}

/**
 * A registration inside another. It is held against the schema of the type it says it is of, so that nothing is said
 * of its fields here.
 *
 * @throws Error when its schema asks for anything else
 */
function describeRegistration(schema: Schema, place: string): Field {
  onlyKnown(schema, ['type', 'properties', 'required', 'allOf'], place)
  const { registreringstype, ...others } = schema['properties'] as Record<string, Schema>
  const names = registreringstype?.['enum'] as string[]
  const choices = names.map((name, index) => {
    const { if: test, then, ...rest } = (schema['allOf'] as Schema[])[index] ?? {}
    const wanted = {
      properties: { registreringstype: { const: name } },
      required: ['registreringstype'],
    }
    const isOfType = follow(then, '/properties/registreringstype/const') === name
    return isOfType && isDeepStrictEqual([test, rest], [wanted, {}])
  })
  const isPlain =
    choices.every(Boolean) &&
    (schema['allOf'] as Schema[]).length === names.length &&
    isDeepStrictEqual([others, schema['required']], [{}, ['registreringstype']])
  if (!isPlain) throw new Error(`${place}: items that are more than registrations`)
  return { title: String(schema['title']), type: 'object' }
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
  if (schema['format'] === 'date') kind.isDate = true
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

function describeCondition(schema: Schema, textKinds: TextKinds): Condition {
  const kode = String(schema['kode'])
  onlyKnown(schema, ['if', 'then'], kode)
  const [test, then] = [schema['if'], schema['then']].map((part) =>
    describeTest(part, kode, textKinds),
  ) as [Test, Test]
  const isFetched = (schema['krav'] as Krav | undefined)?.styrke === 'auto'
  return { kode, ...(isFetched && { isFetched }), if: test, then }
}

function describeTest(schema: unknown, place: string, textKinds: TextKinds): Test {
  if (schema === false) return false
  const { properties, ...rest } = schema as Schema & { properties?: Record<string, unknown> }
  if (rest['type'] === 'string') return { kind: kindOf(rest, place, textKinds) }
  onlyKnown(rest, ['const', 'enum', 'type', 'minItems', 'required'], place)
  if ('type' in rest && rest['type'] !== 'array' && rest['type'] !== 'object') {
    throw new Error(`${place}: type ${rest['type']}`)
  }
  if (!properties) return rest
  const inner = Object.entries(properties).map(([name, test]) => [
    name,
    describeTest(test, place, textKinds),
  ])
  return { ...rest, properties: Object.fromEntries(inner) }
}

function onlyKnown(schema: Schema, known: readonly string[], place: string): void {
  for (const keyword of Object.keys(schema)) {
    if (!known.includes(keyword) && !SAYING.includes(keyword)) {
      throw new Error(`${place}: the engine does not know the keyword "${keyword}"`)
    }
  }
}
