import { create } from '../create'
import { makeDate } from './date-field'
import { nextItem, type Control, type FieldView } from './fields'
import { describe, frameOne, frameSeveral, hasError, newId } from './frame'
import { showIn, type FormContext, type ShownField } from './form-context'
import { createRoomLeft } from './room-left'

type Make = (first: FieldView, context: FormContext) => ShownField

const makers: Record<Control, Make> = {
  line: makeText,
  paragraph: makeText,
  date: makeDate,
  choice: makeChoice,
  truth: makeChoice,
  select: makeSelect,
  set: makeSet,
  texts: makeTexts,
  groups: makeGroups,
  group: makeGroup,
  registrations: makeRegistrations,
  unshowable: makeUnshowable,
}

/** Fills an element with fields. Existing fields are reused, so that focus stays. */
export function createFields(
  root: HTMLElement,
  context: FormContext,
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
        field = makers[view.control](view, context)
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

function makeText(first: FieldView, context: FormContext): ShownField {
  let view = first
  let written: string | undefined
  // An emptied list item is removed on leaving it, not while typing.
  const isItem = /\/\d+$/.test(first.path)
  const write = (text: string) => {
    written = text
    room.show(text.length)
    if (text || !isItem) context.onSet(view, text || undefined)
  }
  const room = createRoomLeft(first.field.kind?.maxLength, (words) => {
    context.tell(`${view.title}: ${words}`)
  })
  const box = create(first.control === 'paragraph' ? 'textarea' : 'input', {
    id: newId(),
    autocomplete: 'off',
    oninput: () => {
      write(box.value)
    },
    onchange: () => {
      if (isItem && box.value === '' && view.value !== undefined) context.onSet(view, undefined)
      written = undefined
      show(view)
    },
  })
  const frame = frameOne(box)
  frame.root.append(room.root)

  function show(next: FieldView): void {
    view = next
    const problems = context.problemsOn(view)
    describe(box, showIn(frame, view, context), hasError(problems))
    const text = typeof view.value === 'string' ? view.value : ''
    const isTyping = box.matches(':focus') && box.value === written
    if (box.value !== text && !isTyping) {
      box.value = text
      room.show(text.length, true)
    }
  }
  return { root: frame.root, show }
}

/** A possible answer: its label and value. */
interface Answer {
  label: string
  value: unknown
}

/** The answers of a field. An invalid current value is added, so that it is visible and can stay. */
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

/** A value as a string for a control; empty for none. */
const keyFor = (value: unknown): string =>
  value === undefined || value === null ? '' : JSON.stringify(value)

function makeChoice(first: FieldView, context: FormContext): ShownField {
  let view = first
  let drawn = ''
  const list = create('div', { className: 'answers' })
  const frame = frameSeveral(list)
  const name = newId()

  /** The only answer there is, already given: nothing to choose. */
  const isSettled = (answers: readonly Answer[]) =>
    answers.length === 1 && view.field.strength === 'skal' && answers[0]?.value === view.value

  function draw(answers: readonly Answer[]): void {
    if (isSettled(answers)) {
      frame.root.role = null
      list.replaceChildren(create('span', { className: 'settled' }, answers[0]?.label ?? ''))
      return
    }
    frame.root.role = 'radiogroup'
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
              context.onSet(view, value)
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
      const key = JSON.stringify([answers, isSettled(answers)])
      if (key !== drawn) draw(answers)
      drawn = key
      const problems = context.problemsOn(view)
      const described = showIn(frame, view, context)
      const isChosen = list.querySelector('input')
      describe(frame.root, described, isChosen ? hasError(problems) : false)
      const current = keyFor(view.value)
      const inputs = [...list.querySelectorAll('input')]
      for (const input of inputs) input.checked = input.value === current
      // Screen readers do not say what describes a group. So the answer at which it is entered says it, and no other.
      if (inputs.some((input) => input.matches(':focus'))) return
      const entered = inputs.find(({ checked }) => checked) ?? inputs[0]
      for (const input of inputs) describe(input, input === entered ? described : '')
    },
  }
}

function makeSelect(first: FieldView, context: FormContext): ShownField {
  let view = first
  let drawn = ''
  const box = create('select', {
    id: newId(),
    onchange: () => {
      context.onSet(view, box.value ? JSON.parse(box.value) : undefined)
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
      const problems = context.problemsOn(view)
      describe(box, showIn(frame, view, context), hasError(problems))
      box.value = keyFor(view.value)
    },
  }
}

function makeSet(first: FieldView, context: FormContext): ShownField {
  let view = first
  let drawn = ''
  const list = create('div', { className: 'answers' })
  const frame = frameSeveral(list)
  const current = () => (view.value ?? []) as unknown[]
  const change = (code: unknown, isOn: boolean) => {
    const next = isOn ? [...current(), code] : current().filter((item) => item !== code)
    context.onSet(view, next.length > 0 ? next : undefined)
  }
  return {
    root: frame.root,
    show: (next) => {
      view = next
      const codes: unknown[] = [...(view.field.items?.values ?? [])]
      const all = [...new Set([...codes, ...current()])]
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
              }),
              codes.includes(code)
                ? String(code)
                : `${String(code)} (står i teksten, men er ikke et af områderne)`,
            ),
          ),
        )
      }
      drawn = key
      const problems = context.problemsOn(view)
      const described = showIn(frame, view, context)
      describe(frame.root, described)
      for (const [index, input] of list.querySelectorAll('input').entries()) {
        describe(input, index === 0 ? described : '', hasError(problems))
        input.checked = current().some((item) => JSON.stringify(item) === input.value)
      }
    },
  }
}

/** A list of texts, with an empty box for one more. */
function makeTexts(_first: FieldView, context: FormContext): ShownField {
  const list = create('div', {})
  const frame = frameSeveral(list)
  const fill = createFields(list, context)
  return {
    root: frame.root,
    show: (view) => {
      describe(frame.root, showIn(frame, view, context))
      const next = nextItem(view)
      fill(next ? [...view.inside, next] : view.inside)
    },
  }
}

function makeGroups(first: FieldView, context: FormContext): ShownField {
  let view = first
  const list = create('div', {})
  const title = (first.field.items?.title ?? first.title).toLowerCase()
  const add = create(
    'button',
    {
      type: 'button',
      onclick: () => {
        context.onAdd(view)
        list.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus()
      },
    },
    `Tilføj ${title}`,
  )
  const frame = frameSeveral(create('div', {}, list, add))
  const fill = createFields(list, {
    ...context,
    onRemove: (item) => {
      context.onRemove(item)
      add.focus()
    },
  })
  return {
    root: frame.root,
    show: (next) => {
      view = next
      describe(frame.root, showIn(frame, view, context))
      fill(view.inside)
    },
  }
}

function makeGroup(first: FieldView, context: FormContext): ShownField {
  let view = first
  const list = create('div', { className: 'group' })
  const remove = create(
    'button',
    {
      type: 'button',
      onclick: () => {
        context.onRemove(view)
      },
    },
    `Fjern ${first.title.toLowerCase()}`,
  )
  const isItem = /\/\d+$/.test(first.path)
  const frame = frameSeveral(create('div', {}, list, isItem ? remove : ''))
  const fill = createFields(list, context)
  return {
    root: frame.root,
    show: (next) => {
      view = next
      describe(frame.root, showIn(frame, view, context))
      fill(view.inside)
    },
  }
}

function makeRegistrations(first: FieldView, context: FormContext): ShownField {
  let view = first
  const add = create(
    'button',
    {
      type: 'button',
      onclick: () => {
        context.onAdd(view)
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
      describe(frame.root, showIn(frame, view, context))
    },
  }
}

function makeUnshowable(_first: FieldView, context: FormContext): ShownField {
  const note = create(
    'p',
    {},
    'Det, der står i teksten, kan formularen ikke vise. Ret det i teksten.',
  )
  const frame = frameSeveral(note)
  return {
    root: frame.root,
    show: (view) => {
      describe(frame.root, showIn(frame, view, context))
    },
  }
}
