import { types } from '../api'
import { asIdPart } from './danish'
import type { Draft } from './draft'
import { groups } from './groups'
import { judge } from './judges'
import type { ConformanceInstance, ExpectedFinding, Kit } from './kit'
import { draftsInside } from './of-case'
import { examplesOf } from './of-examples'
import { draftsOf } from './of-registration'
import type { Place } from './places'
import { dayAfter } from './day-after'

/** All is set in September 2008 and checked at this day, so that no date lies ahead unless it should. */
const AS_OF = '2008-09-20'

/** What an instance is before it is judged. */
type Unjudged = Omit<ConformanceInstance, 'valid' | 'codes' | 'milestones'>

let made: Kit | undefined

/**
 * The conformance kit: instances of every schema, with what is to be said of them. Made once; the same sources give the
 * same kit.
 *
 * @throws Error when the two judges disagree about an instance, or when two instances have the same id
 */
export const conformanceKit = (): Kit => (made ??= makeKit())

function makeKit(): Kit {
  const first = new Map<string, Place>()
  const unjudged = types.flatMap(({ slug }) => [
    ...[...draftsOf(slug, first), ...draftsInside(slug)].map((draft) => fromDraft(draft, slug)),
    ...fromExamples(slug),
  ])
  const instances = withOwnIds(unjudged).map(judged)
  return { version: 'v1', groups, instances: [...instances, ...onDeadlines(instances)] }
}

function fromDraft(
  { place, keyword, name, at, group, why, instance, text }: Draft,
  slug: string,
): Unjudged {
  return {
    id: [
      slug,
      ...[...place.path, keyword, ...name.split('.')].map((part) => asIdPart(String(part))),
    ]
      .filter((part) => part !== '')
      .join('.'),
    schema: slug,
    asOf: AS_OF,
    why: `${place.title}: ${why}.`.replace(/(?<!\.)\.+$/, '.'),
    group,
    probes: { keyword, schema: at.file, pointer: `${at.pointer}/${keyword}` },
    ...(text !== undefined && { text }),
    instance,
  }
}

const fromExamples = (slug: string): Unjudged[] =>
  examplesOf(slug).map(({ schema, why, instance }) => ({
    id: `${slug}.eksempel.${asIdPart(why).slice(0, 60).replace(/-$/, '')}`,
    schema,
    asOf: AS_OF,
    why,
    group: 'eksempler',
    instance,
  }))

/** Instances without those that say the same again; two that are called the same are numbered. */
function withOwnIds(instances: readonly Unjudged[]): Unjudged[] {
  const texts = new Set<string>()
  const names = new Map<string, number>()
  return instances
    .filter(({ schema, instance, text, group }) => {
      // Examples are whole stories, and stay though a probe has happened on the same.
      const key = `${group === 'eksempler' ? group : ''} ${schema} ${text ?? JSON.stringify(instance)}`
      const isNew = !texts.has(key)
      texts.add(key)
      return isNew
    })
    .map((one) => {
      // Some file systems do not tell capitals from small letters.
      const name = one.id.toLowerCase()
      const count = (names.get(name) ?? 0) + 1
      names.set(name, count)
      return count === 1 ? one : { ...one, id: `${one.id}-${count}` }
    })
}

function judged(one: Unjudged): ConformanceInstance {
  const { id, schema, asOf, why, group, probes, text, instance } = one
  const { valid, draft, complete, milestones } = judge(instance, schema, asOf)
  return {
    id,
    schema,
    valid,
    asOf,
    // A list is several registrations to whoever reads files, and not one that is wrong.
    ...(!Array.isArray(instance) && { codes: { draft: told(draft), complete: told(complete) } }),
    ...(milestones && {
      milestones: milestones.map(({ id: step, due, doneOn, status }) => ({
        id: step,
        due,
        doneOn,
        status,
      })),
    }),
    why,
    group,
    ...(probes && { probes }),
    ...(text !== undefined && { text }),
    instance,
  }
}

const told = (findings: readonly ExpectedFinding[]): ExpectedFinding[] =>
  findings.map(({ code, path }) => ({ code, path }))

/**
 * Valid cases on the last day of a step and on the day after, where the day makes a difference that no other case has
 * shown.
 */
function onDeadlines(instances: readonly ConformanceInstance[]): ConformanceInstance[] {
  const shown = new Set<string>()
  return instances
    .filter(({ group, valid, milestones = [] }) => {
      return group === 'eksempler' && valid && milestones.length > 0
    })
    .flatMap((one) => {
      const days = new Set(one.milestones?.map(({ due }) => due))
      return [...days].sort().flatMap((due) => {
        const [last, after] = [due, dayAfter(due)].map((asOf) =>
          judged({
            ...one,
            id: one.id.replace('.eksempel.', `.${asOf}.`),
            asOf,
            group: 'frister',
            why: `${one.why} Set den ${asOf}.`,
          }),
        ) as [ConformanceInstance, ConformanceInstance]
        const difference = JSON.stringify([stateOf(last), stateOf(after)])
        if (stateOf(last) === stateOf(after) || shown.has(difference)) return []
        shown.add(difference)
        return [last, after]
      })
    })
}

/** What a day changes: how far the steps are, and what is found. */
const stateOf = ({ milestones, codes }: ConformanceInstance): string =>
  JSON.stringify([milestones?.map(({ status }) => status), codes?.complete.map(({ code }) => code)])
