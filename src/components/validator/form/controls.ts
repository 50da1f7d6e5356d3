import { readPlain } from '../../../api/form'
import type { Finding } from '../../../api/element'
import { create } from '../create'
import { nextItem, type Control, type FieldView } from './fields'
import { describe, frameOne, frameSeveral, hasError, newId } from './frame'

/** What controls need to know of the form around them, and what they tell it. */
export interface FormAround {
  problemsAt: (path: string) => readonly Finding[]
  /** The person gave a place a value, or none. */
  onSet: (view: FieldView, value: unknown) => void
  /** The person left a place. */
  onLeave: (path: string) => void
  /** The person wants one more group in a list, or does without one. */
  onAdd: (list: FieldView) => void
  onRemove: (item: FieldView) => void
  /** Whether what the person did to a place is not in the text yet, so that it must not be shown over. */
  isWaiting: (path: string) => boolean
}

/** A field on the page. */
export interface ShownField {
  root: HTMLElement
  /** Shows a field anew. What the person is about to write stays. */
  show: (view: FieldView) => void
}

type Make = (first: FieldView, around: FormAround) => ShownField

const makers: Record<Control, Make> = {
  line: makeText,
  paragraph: makeText,
  date: makeText,
  choice: makeChoice,
  truth: makeChoice,
  select: makeSelect,
  set: makeSet,
  texts: makeTexts,
  groups: makeGroups,
  group: makeGroup,
  registrations: makeRegistrations,
  odd: makeOdd,
}

/** Puts fields into a place on the page: those that are there stay as they are, with the focus in them. */
export function createFields(
  root: HTMLElement,
  around: FormAround,
): (views: readonly FieldView[]) => void {
  const shown = new Map<string, ShownField>()
  return (views) => {
    const keys = new Set(views.map(keyOf))
    for (const [key, field] of shown) {
      if (keys.has(key)) continue
      field.root.remove()
      shown.delete(key)
    }
    views.forEach((view, index) => {
      const key = keyOf(view)
      let field = shown.get(key)
      if (!field) {
        field = makers[view.control](view, around)
        field.root.dataset['path'] = view.path
        shown.set(key, field)
      }
      if (root.children[index] !== field.root)
        root.insertBefore(field.root, root.children[index] ?? null)
      field.show(view)
    })
  }
}

const keyOf = ({ path, control }: FieldView) => `${control} ${path}`

function makeText(first: FieldView, around: FormAround): ShownField {
  let view = first
  let written: string | undefined
  // An item of a list that becomes empty goes when the person leaves it, not under their hands.
  const isItem = /\/\d+$/.test(first.path)
  const write = (text: string) => {
    written = text
    if (text || !isItem) around.onSet(view, text || undefined)
  }
  const box = create(first.control === 'paragraph' ? 'textarea' : 'input', {
    id: newId(),
    autocomplete: 'off',
    oninput: () => {
      write(box.value)
    },
    onchange: () => {
      if (view.control === 'date') write(String(readPlain(box.value.trim(), view.field)))
      if (isItem && box.value === '' && view.value !== undefined) around.onSet(view, undefined)
      around.onLeave(view.path)
      written = undefined
      show(view)
    },
    onblur: () => {
      around.onLeave(view.path)
    },
  })
  const frame = frameOne(box)

  function show(next: FieldView): void {
    view = next
    const problems = around.problemsAt(view.path)
    describe(box, frame.show(view, problems), hasError(problems))
    const text = typeof view.value === 'string' ? view.value : ''
    const isTyping = box.matches(':focus') && box.value === written
    if (box.value !== text && !isTyping && !around.isWaiting(view.path)) box.value = text
  }
  return { root: frame.root, show }
}

/** An answer that can be given: what it is called, and the value it stands for. */
interface Answer {
  label: string
  value: unknown
}

/** The answers of a field; a value that is none of them is one too, so that it can be seen and kept. */
function answersTo({ field, value, control }: FieldView): Answer[] {
  const codes: Answer[] =
    control === 'truth'
      ? [
          { label: 'Ja', value: true },
          { label: 'Nej', value: false },
        ]
      : (field.values ?? []).map((code) => ({ label: String(code), value: code }))
  const isOther =
    value !== undefined && value !== null && !codes.some((code) => code.value === value)
  const other = isOther
    ? [{ label: `${String(value)} (står i teksten, men er ikke et af svarene)`, value }]
    : []
  return [...codes, ...other]
}

/** A value as the value of a control; empty for nothing. */
const keyFor = (value: unknown): string =>
  value === undefined || value === null ? '' : JSON.stringify(value)

function makeChoice(first: FieldView, around: FormAround): ShownField {
  let view = first
  let drawn = ''
  const list = create('div', { className: 'answers' })
  const frame = frameSeveral(list)
  const name = newId()
  frame.root.role = 'radiogroup'

  function draw(answers: readonly Answer[]): void {
    const none = view.field.strength === 'skal' ? [] : [{ label: 'Ikke oplyst', value: undefined }]
    list.replaceChildren(
      ...[...answers, ...none].map(({ label, value }) =>
        create(
          'label',
          {},
          create('input', {
            type: 'radio',
            name,
            value: keyFor(value),
            onchange: () => {
              around.onSet(view, value)
            },
            onblur: () => {
              around.onLeave(view.path)
            },
          }),
          label,
        ),
      ),
    )
  }
  return {
    root: frame.root,
    show: (next) => {
      view = next
      const answers = answersTo(view)
      const key = JSON.stringify(answers)
      if (key !== drawn) draw(answers)
      drawn = key
      const problems = around.problemsAt(view.path)
      describe(frame.root, frame.show(view, problems), hasError(problems))
      if (around.isWaiting(view.path)) return
      const held = keyFor(view.value)
      for (const input of list.querySelectorAll('input')) input.checked = input.value === held
    },
  }
}

function makeSelect(first: FieldView, around: FormAround): ShownField {
  let view = first
  let drawn = ''
  const box = create('select', {
    id: newId(),
    onchange: () => {
      around.onSet(view, box.value ? JSON.parse(box.value) : undefined)
    },
    onblur: () => {
      around.onLeave(view.path)
    },
  })
  const frame = frameOne(box)
  return {
    root: frame.root,
    show: (next) => {
      view = next
      const answers = answersTo(view)
      const key = JSON.stringify(answers)
      if (key !== drawn) {
        box.replaceChildren(
          new Option('Vælg', ''),
          ...answers.map(({ label, value }) => new Option(label, JSON.stringify(value))),
        )
      }
      drawn = key
      const problems = around.problemsAt(view.path)
      describe(box, frame.show(view, problems), hasError(problems))
      if (!around.isWaiting(view.path)) box.value = keyFor(view.value)
    },
  }
}

function makeSet(first: FieldView, around: FormAround): ShownField {
  let view = first
  let drawn = ''
  const list = create('div', { className: 'answers' })
  const frame = frameSeveral(list)
  const held = () => (view.value ?? []) as unknown[]
  const change = (code: unknown, isOn: boolean) => {
    const next = isOn ? [...held(), code] : held().filter((item) => item !== code)
    around.onSet(view, next.length > 0 ? next : undefined)
  }
  return {
    root: frame.root,
    show: (next) => {
      view = next
      const codes: unknown[] = [...(view.field.items?.values ?? [])]
      const all = [...new Set([...codes, ...held()])]
      const key = JSON.stringify(all)
      if (key !== drawn) {
        list.replaceChildren(
          ...all.map((code) =>
            create(
              'label',
              {},
              create('input', {
                type: 'checkbox',
                value: JSON.stringify(code),
                onchange: ({ currentTarget }) => {
                  change(code, (currentTarget as HTMLInputElement).checked)
                },
                onblur: () => {
                  around.onLeave(view.path)
                },
              }),
              codes.includes(code)
                ? String(code)
                : `${String(code)} (står i teksten, men er ikke et af områderne)`,
            ),
          ),
        )
      }
      drawn = key
      const problems = around.problemsAt(view.path)
      describe(frame.root, frame.show(view, problems))
      for (const input of list.querySelectorAll('input')) {
        describe(input, '', hasError(problems))
        if (around.isWaiting(view.path)) continue
        input.checked = held().some((item) => JSON.stringify(item) === input.value)
      }
    },
  }
}

/** Texts one under another, and an empty box for one more. */
function makeTexts(_first: FieldView, around: FormAround): ShownField {
  const list = create('div', {})
  const frame = frameSeveral(list)
  const fill = createFields(list, around)
  return {
    root: frame.root,
    show: (view) => {
      describe(frame.root, frame.show(view, around.problemsAt(view.path)))
      const next = nextItem(view)
      fill(next ? [...view.inside, next] : view.inside)
    },
  }
}

function makeGroups(first: FieldView, around: FormAround): ShownField {
  let view = first
  const list = create('div', {})
  const title = (first.field.items?.title ?? first.title).toLowerCase()
  const add = create(
    'button',
    {
      type: 'button',
      onclick: () => {
        around.onAdd(view)
        list.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus()
      },
    },
    `Tilføj ${title}`,
  )
  const frame = frameSeveral(create('div', {}, list, add))
  const fill = createFields(list, {
    ...around,
    onRemove: (item) => {
      around.onRemove(item)
      add.focus()
    },
  })
  return {
    root: frame.root,
    show: (next) => {
      view = next
      describe(frame.root, frame.show(view, around.problemsAt(view.path)))
      fill(view.inside)
    },
  }
}

function makeGroup(first: FieldView, around: FormAround): ShownField {
  let view = first
  const list = create('div', { className: 'group' })
  const remove = create(
    'button',
    {
      type: 'button',
      onclick: () => {
        around.onRemove(view)
      },
    },
    `Fjern ${first.title.toLowerCase()}`,
  )
  const isItem = /\/\d+$/.test(first.path)
  const frame = frameSeveral(create('div', {}, list, isItem ? remove : ''))
  const fill = createFields(list, around)
  return {
    root: frame.root,
    show: (next) => {
      view = next
      describe(frame.root, frame.show(view, around.problemsAt(view.path)))
      fill(view.inside)
    },
  }
}

function makeRegistrations(first: FieldView, around: FormAround): ShownField {
  let view = first
  const add = create(
    'button',
    {
      type: 'button',
      onclick: () => {
        around.onAdd(view)
      },
    },
    'Tilføj en registrering',
  )
  const note = create(
    'p',
    {},
    'Hver registrering har sin egen formular. Vælg den øverst i formularen.',
  )
  const frame = frameSeveral(create('div', {}, note, add))
  return {
    root: frame.root,
    show: (next) => {
      view = next
      describe(frame.root, frame.show(view, around.problemsAt(view.path)))
    },
  }
}

function makeOdd(_first: FieldView, around: FormAround): ShownField {
  const note = create(
    'p',
    {},
    'Det, der står i teksten, kan formularen ikke vise. Ret det i teksten.',
  )
  const frame = frameSeveral(note)
  return {
    root: frame.root,
    show: (view) => {
      describe(frame.root, frame.show(view, around.problemsAt(view.path)))
    },
  }
}
