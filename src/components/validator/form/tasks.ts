import { formGroups, tokensOf, type RegistrationType } from '../../../api/form'
import type { FieldView, FormView } from './fields'

/** What comes first in a form: all that must be filled in, or the next thing one talks about. */
export type Order = 'owed' | 'conversation'

/** Fields that are filled in together. */
export interface Task {
  /** Its name among those of the form. */
  key: string
  title: string
  /** What must be filled in, what may be, and what the system fetches. */
  kind: 'owed' | 'optional' | 'fetched'
  views: readonly FieldView[]
}

/** Names of the tasks that are not groups of the guidance. */
const optionalKey = 'kan'
const fetchedKey = 'hentes'

/**
 * The fields of a form as a list of tasks. What holds nothing but fields is taken apart: each field stands for itself.
 */
export function tasksOf(type: RegistrationType, view: FormView, order: Order): Task[] {
  const groups = formGroups[type.name] ?? []
  const own = view.own.flatMap(leavesOf)
  const inGroup = groups.map(({ title, fields }, index): Task => {
    const views = own
      .filter((leaf) => groupOf(leaf) === index)
      .sort((a, b) => fields.indexOf(nameOf(a)) - fields.indexOf(nameOf(b)))
    return taskOf(title, title, views.every(isOptional) ? 'optional' : 'owed', views)
  })
  const tasks =
    order === 'owed'
      ? [
          ...inGroup.map((task): Task => ({
            ...task,
            kind: 'owed',
            views: task.views.filter((leaf) => !isOptional(leaf)),
          })),
          taskOf(
            optionalKey,
            'Kan udfyldes',
            'optional',
            inGroup.flatMap(({ views }) => views.filter(isOptional)),
          ),
        ]
      : inGroup
  return [
    ...tasks,
    taskOf(fetchedKey, 'Hentes automatisk', 'fetched', view.fetched.flatMap(leavesOf)),
  ].filter(({ views }) => views.length > 0)

  /** A field that the groups do not name stands in the first. */
  function groupOf(leaf: FieldView): number {
    const name = nameOf(leaf)
    const found = groups.findIndex(({ fields }) =>
      fields.some((field) => field === name || field.startsWith(`${name}.`)),
    )
    return Math.max(0, found)
  }
}

/** How far a task is. */
export interface Count {
  filled: number
  of: number
}

/** @param isMissed whether the draft cannot do without a field that is empty */
export function countOf({ kind, views }: Task, isMissed: (path: string) => boolean): Count {
  const counted = kind === 'owed' ? views.filter(isCounted) : views
  return { filled: counted.filter(isFilled).length, of: counted.length }

  function isCounted(view: FieldView): boolean {
    const isAnswered = view.field.strength === 'hvis' && isFilled(view)
    return view.isOwed || isAnswered || isMissed(view.path)
  }
}

/** Whether anything stands in a field. */
export const isFilled = ({ value }: FieldView): boolean => value !== undefined && value !== null

const isOptional = ({ field }: FieldView): boolean => field.strength === 'kan'

const nameOf = ({ path }: FieldView): string => tokensOf(path).join('.')

const leavesOf = (view: FieldView): FieldView[] =>
  view.control === 'group' ? view.inside.flatMap(leavesOf) : [view]

const taskOf = (
  key: string,
  title: string,
  kind: Task['kind'],
  views: readonly FieldView[],
): Task => ({ key, title, kind, views })
