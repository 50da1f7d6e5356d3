/*
 * A validator that is wrong in one way, named on its command line, and right in all others: the published schemas in Ajv,
 * with that one thing changed. It is asked and answers in lines.
 */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { mapParts, type Schema } from '../../../src/schemas/parts.ts'

/** What a fault changes: the schema at every place, the instance, the settings of Ajv, or the verdict by the text. */
interface Fault {
  schema?: (part: Schema) => Schema
  value?: (value: unknown) => unknown
  settings?: object
  verdict?: (valid: boolean, line: string) => boolean
}

const without =
  (...keywords: string[]) =>
  (part: Schema): Schema =>
    Object.fromEntries(Object.entries(part).filter(([keyword]) => !keywords.includes(keyword)))

const hasRef = (part: unknown) => typeof part === 'object' && part !== null && '$ref' in part

/** A value with each text or object in it changed. */
function deep(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => deep(item, change))
  if (typeof value !== 'object' || value === null) return change(value)
  const members = Object.entries(value).map(([name, member]) => [name, deep(member, change)])
  return change(Object.fromEntries(members))
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const faults: Readonly<Record<string, Fault>> = {
  none: {},
  'takes a line break at the end': {
    value: (value) =>
      deep(value, (one) =>
        typeof one === 'string' && one.length > 1 ? one.replace(/\n$/, '') : one,
      ),
  },
  'counts UTF-16 units': { settings: { unicode: false } },
  'sees only the $ref of a place': {
    schema(part) {
      if (hasRef(part)) return { $ref: part['$ref'] }
      const parts = part['allOf']
      return Array.isArray(parts) && parts.some(hasRef)
        ? { ...part, allOf: parts.filter(hasRef) }
        : part
    },
  },
  'does not know if and then': { schema: without('if', 'then', 'else') },
  'takes names of every object for known': {
    value: (value) =>
      deep(value, (one) =>
        isObject(one)
          ? Object.fromEntries(Object.entries(one).filter(([name]) => !(name in {})))
          : one,
      ),
  },
  'lets the same stand twice': { schema: without('uniqueItems') },
  'takes any day of 31': {
    schema: (part) =>
      part['format'] === 'date'
        ? {
            type: 'string',
            pattern: '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:[0-2][0-9]|3[01])$',
            not: part['not'],
          }
        : part,
  },
  'takes null for nothing': {
    value: (value) =>
      deep(value, (one) =>
        isObject(one)
          ? Object.fromEntries(Object.entries(one).filter(([, member]) => member !== null))
          : one,
      ),
  },
  'takes a number with a decimal point for no whole number': {
    verdict: (valid, line) => valid && !/:[0-9]+\.0[,}]/.test(line),
  },
  'knows only the blanks of its language': {
    schema: (part) => ('maxLength' in part ? { ...part, pattern: '\\S' } : part),
  },
  'lets unknown fields through': { schema: without('additionalProperties') },
  'misses no field': { schema: without('required') },
  'turns values into the type that is asked for': { settings: { coerceTypes: true } },
  'does not count what a list contains': {
    schema: without('contains', 'minContains', 'maxContains'),
  },
  'looks at the first of a list alone': {
    schema(part) {
      const { items, ...rest } = part
      return items === undefined ? part : { ...rest, prefixItems: [items] }
    },
  },
  'lets no list be empty': {
    schema: (part) => (part['type'] === 'array' ? { ...part, minItems: 1 } : part),
  },
  'takes any word for one of the list': { schema: without('enum', 'const') },
  'lets texts be as long as they like': { schema: without('maxLength') },
}

/** Changes every part of a schema, the innermost first. */
const everywhere = (schema: Schema, change: (part: Schema) => Schema): Schema =>
  change(mapParts(schema, (part) => everywhere(part, change)))

const [name = 'none', folder = ''] = process.argv.slice(2)
const fault = faults[name]
if (!fault) throw new Error(`no fault is called ${name}`)
const {
  schema: change = (part: Schema) => part,
  value = (one: unknown) => one,
  settings,
  verdict,
} = fault

const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false, ...settings })
const judges: Record<string, ValidateFunction> = {}

function judgeOf(slug: string): ValidateFunction {
  const bundle = JSON.parse(readFileSync(`${folder}${slug}.bundle.json`, 'utf8')) as Schema
  return (judges[slug] ??= ajv.compile(everywhere(bundle, change)))
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, schema, instance } = JSON.parse(line) as {
    id: string
    schema: string
    instance: unknown
  }
  const valid = judgeOf(schema)(value(instance))
  process.stdout.write(`${JSON.stringify({ id, valid: verdict?.(valid, line) ?? valid })}\n`)
}
