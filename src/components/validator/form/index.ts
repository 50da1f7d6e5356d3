import {
  child,
  fieldAt,
  isWithin,
  parent,
  todayInDenmark,
  type RegistrationType,
} from '../../../api/form'
import { types, type Finding, type Report } from '../../../api/element'
import { create } from '../create'
import { carriedOver } from './carry-over'
import { createFields } from './controls'
import { followFocus } from './field-focus'
import { viewOf, type FieldView, type FormView } from './fields'
import css from './form.css?inline'
import type { FormContext } from './form-context'
import { describe, hasError, newId, say, showProblems, type UnwrittenNote } from './frame'
import { inFormWords, messageInForm } from './in-form-words'
import { createLeftOver } from './left-over'
import { showMending } from './mending'
import { problemsOf, typePath } from './problems'
import { beginningOf, createPutIn } from './put-in'
import { readDraft, sameRegistration, typeNamed, type Draft, type Registration } from './read-draft'
import { createReview } from './review'
import { firstText } from './set-value'
import { createSheet } from './sheet'
import { createTakeAway } from './take-away'
import { createTypeCards } from './type-cards'
import { createTaskList, type ShownTask } from './task-list'
import { countOf, isFilled, tasksOf, type Order, type Task } from './tasks'
import {
  isUnfinished,
  shownValue,
  waitingIn,
  withChange,
  writtenAsJson,
  type ShownDraft,
  type Unwritten,
} from './unwritten'
import { valueAt, withValue } from './values'

/** Options of a form. */
export interface FormOptions {
  /** Name or slug of the type to read the text as; undefined for the type it says. */
  type: string | undefined
  text: string
  /** The day that dates are measured against until there is a report, YYYY-MM-DD; '' for today. */
  asOf: string
  /** What another form of the same draft could not write. */
  unwritten?: readonly Unwritten[]
  /** Called with the whole new text after a change by the person. */
  onChange: (text: string) => void
  /** Puts a finding right in the text. @param title what that does, in the words of the form */
  onMend: (finding: Finding, title: string) => void
  /** Called when there is something that is not in the text, and when that changes; with the titles of the fields. */
  onUnwritten?: (titles: readonly string[]) => void
}

export type { Unwritten }

/** A form on the page. */
export interface DraftForm {
  root: HTMLElement
  /**
   * Shows a text and its findings. A field that is being typed in is not overwritten.
   * @param report of that text; null while there is none
   */
  update: (text: string, report: Report | null) => void
  /**
   * Moves focus to the field at a path, or the nearest one, and shows missing fields from now on.
   * @param path JSON Pointer into the record. Default: the beginning of the form
   * @param record number of the record. Default: the one shown
   */
  focus: (path?: string, record?: number) => void
  /** Title of the field at a path; undefined when the form has none. */
  titleAt: (path: string, record: number) => string | undefined
  /** Whether the text can be shown; if not, the form says why. */
  isOpen: () => boolean
  /** Shows missing fields that the person has not reached yet, in a draft begun in the form. */
  showAll: () => void
  /** What the fields hold and the text does not. */
  unwritten: () => readonly Unwritten[]
  /** Disables the form: a disabled fieldset outside its shadow tree does not affect it. */
  setDisabled: (isDisabled: boolean) => void
}

const styles = new CSSStyleSheet()
styles.replaceSync(css)

/** Why a text cannot be shown. */
const closedBecause: Record<Exclude<Draft['state'], 'open' | 'empty'>, string> = {
  damaged:
    'Formularen kan ikke læse teksten helt, og den vil ikke gætte. Ret først skrivefejlene i teksten; så kan du gå videre her. Alt, hvad du har skrevet, står der stadig.',
  strange:
    'Der står andet end registreringer i teksten, så formularen kan ikke vise den. Ret den i teksten.',
  long: 'Teksten er for lang til formularen. Ret den i teksten.',
}

/** Notes on the format of the text. */
const writtenAs: Partial<Record<Draft['format'], string>> = {
  csv: 'Kladden er en tabel. Det, du skriver her, bliver rettet i tabellen.',
  lines: 'Kladden er skrevet som linjer. Det, du skriver her, bliver rettet i linjerne.',
}

/**
 * A form for a draft, made from the schema of its type, as a list of tasks. The form stores no values: it shows the text, and
 * each change is an edit of the text. Unknown properties stay unchanged, and the form lists them.
 */
export function createForm(options: FormOptions): DraftForm {
  const { onChange, onMend, onUnwritten } = options
  const requestedType = typeNamed(options.type)
  const putIn = createPutIn()
  let shown: ShownDraft = {
    draft: readDraft(options.text, requestedType),
    unwritten: options.unwritten ?? [],
  }
  /** As it last could be shown: a text that is being changed elsewhere may be damaged on the way. */
  let lastOpen = shown
  let told = ''
  let report: Report | null = null
  /** The report is about the text as it was before a change. */
  let isReportOld = false
  let chosen: Pick<Registration, 'record' | 'home'> = { record: 0, home: '' }
  let isQuiet = shown.draft.state === 'empty'
  /** Whether fields that need not be filled in here are shown. */
  let isWhole = false
  /** Whether a task was opened for the person already. */
  let hasBegun = false
  let isDrawing = false
  let hasToDraw = false
  let order: Order = 'owed'
  let tasks: readonly Task[] = []
  const left = new Set<string>()
  /** Pointers to empty groups that the person added to a list. */
  const added = new Set<string>()
  let problems = problemsOf(null, registration(), [], () => true)
  /** What is missing, also where it is not told yet. */
  let missed: ReadonlySet<string> = new Set()
  /** What was said of each field before it had focus. */
  const said = new Map<string, readonly Finding[]>()

  const closed = create('p', { tabIndex: -1, className: 'note' })
  const format = create('p', { className: 'note' })
  const notInForm = create('p', { className: 'note' })
  // Always in the page, so that screen readers announce its text.
  const refusal = create('div', { role: 'status' })
  const done = create('p', { role: 'status', className: 'unseen' })
  const whichBox = create('select', { id: newId(), onchange: choose })
  const which = create(
    'div',
    { className: 'field' },
    create('label', { htmlFor: whichBox.id }, 'Registrering'),
    whichBox,
  )
  const typeBox = create('select', {
    id: newId(),
    disabled: requestedType !== undefined,
    onchange: setType,
  })
  const typeProblems = create('div', { id: newId() })
  const typeMending = create('div', {})
  const typeHint = create('small', { id: newId(), className: 'hint' })
  const type = create(
    'div',
    { className: 'field' },
    create(
      'label',
      { htmlFor: typeBox.id },
      'Registreringstype ',
      create('small', { className: 'need' }, 'Skal'),
    ),
    typeHint,
    typeProblems,
    typeMending,
    typeBox,
  )
  const orderBox = create(
    'select',
    {
      id: newId(),
      onchange: () => {
        order = orderBox.value as Order
        draw()
      },
      // How the form is shown is no edit of the draft.
      oninput: (event) => {
        event.stopPropagation()
      },
    },
    new Option('Det, der skal med, først', 'owed'),
    new Option('Som samtalen', 'conversation'),
  )
  const inOrder = create(
    'div',
    { className: 'field' },
    create('label', { htmlFor: orderBox.id }, 'Rækkefølge'),
    orderBox,
  )
  const whole = create('div', {})
  const wholeMending = create('div', {})
  const more = create('button', {
    type: 'button',
    onclick: () => {
      isWhole = !isWhole
      draw()
    },
  })
  const list = createTaskList((key) => {
    // Who looks the answers over is told what is missing.
    if (key === reviewKey) isQuiet = false
    draw()
  })
  const cards = createTypeCards((name) => {
    typeBox.value = name
    setType()
    list.focus()
  })
  const review = create('div', {})
  const takeAway = createTakeAway(() => {
    const one = registration()
    const { type: ofType } = one
    const value = shownValue(shown, one)
    return { type: ofType, value: ofType ? { registreringstype: ofType.name, ...value } : value }
  })
  const open = create(
    'div',
    { className: 'open-form' },
    create(
      'div',
      { className: 'top' },
      format,
      create('div', { className: 'first' }, which, type, inOrder),
      notInForm,
      whole,
      wholeMending,
      refusal,
      done,
    ),
    cards,
    list.root,
  )
  const all = create(
    'fieldset',
    { className: 'all' },
    create('legend', { className: 'unseen' }, 'Kladden som formular'),
    closed,
    open,
  )
  const sheet = create('dl', { className: 'sheet' })
  const root = create('div', { part: 'form', lang: 'da' })
  const tree = root.attachShadow({ mode: 'open' })
  tree.adoptedStyleSheets = [styles]
  tree.append(all, sheet)
  const focused = followFocus(all, (path) => {
    for (let at = path; at; at = parent(at)) left.add(at)
    draw()
  })

  const context: FormContext = {
    problemsOn,
    mend,
    onSet: ({ path }, value) => {
      change(path, value)
    },
    redraw: draw,
    tell: (words) => {
      done.textContent = words
    },
    asOf: () => (report?.asOf ?? options.asOf) || todayInDenmark(),
    dateBefore(path) {
      const dates = tasks.flatMap(({ views }) => views).filter(({ control }) => control === 'date')
      const at = dates.findIndex((view) => view.path === path)
      const before = dates
        .slice(0, at)
        .findLast(({ value }) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
      return before && { title: before.title, date: String(before.value) }
    },
    onAdd(view) {
      if (view.control !== 'registrations') {
        added.add(child(view.path, view.inside.length))
        draw()
        return
      }
      const count = Array.isArray(view.value) ? view.value.length : 0
      const home = child(view.path, count)
      change(home, {})
      if (!shown.draft.registrations.some((one) => one.home === home)) return
      chosen = { ...chosen, home }
      draw()
      typeBox.focus()
    },
    onRemove(item) {
      added.delete(item.path)
      change(item.path, undefined)
    },
    unwrittenAt,
  }
  /** The fields of each task, by its panel: a panel keeps its fields. */
  const fills = new WeakMap<HTMLElement, ReturnType<typeof createFields>>()
  draw()

  return {
    root,
    update(text, newReport) {
      if (text !== shown.draft.text) {
        shown = carriedOver(lastOpen, text)
        // A text from elsewhere is not a draft that was just begun in the form.
        isQuiet = shown.draft.state === 'empty'
        left.clear()
        added.clear()
        putIn.forget()
      }
      report = newReport && inFormWords(newReport)
      isReportOld = false
      draw()
    },
    focus(path, record = chosen.record) {
      if (path !== undefined) isQuiet = false
      chosen = registrationAround(path ?? '', record) ?? chosen
      draw()
      goTo((path ?? '').slice(chosen.home.length))
    },
    titleAt(path, record) {
      const { type: ofType, home = '' } = registrationAround(path, record) ?? {}
      const place = ofType && fieldAt(ofType, path.slice(home.length))
      return place?.isKnown && place.names.length > 0 ? place.field.title : undefined
    },
    isOpen,
    unwritten: () => shown.unwritten,
    showAll() {
      isQuiet = false
      draw()
    },
    setDisabled(isDisabled) {
      all.disabled = isDisabled
    },
  }

  /** The shown registration; an empty one before there is a text. */
  function registration(): Registration {
    const none = { record: 0, home: '', type: requestedType, value: {} }
    const { draft } = shown
    return draft.state === 'open' ? (sameRegistration(draft, chosen) ?? none) : none
  }

  /** The innermost registration around a path. */
  function registrationAround(path: string, record: number): Registration | undefined {
    return shown.draft.registrations.findLast(
      (one) => one.record === record && isWithin(path, one.home),
    )
  }

  /** Opens the task of a field, or of the nearest one, and moves focus to it. */
  function goTo(path: string): void {
    const task = path ? taskOf(path) : undefined
    if (task) {
      list.open(task.key)
      draw()
    }
    controlAt(path).focus()
  }

  function taskOf(path: string): Task | undefined {
    return tasks.find(({ views }) =>
      views.some((view) => isWithin(path, view.path) || isWithin(view.path, path)),
    )
  }

  function controlAt(path: string): HTMLElement {
    if (!isOpen()) return closed
    if (path && path !== typePath) {
      // To answer, and not to have the answer put right.
      const controls = ':is(input, select, textarea, button:not(.mending *))'
      for (let at = path; at; at = parent(at)) {
        const found =
          tree.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"] ${controls}`) ??
          tree.querySelector<HTMLElement>(`[data-path^="${CSS.escape(at)}/"] ${controls}`)
        if (found) return found
      }
    }
    return which.hidden || path === typePath ? typeBox : whichBox
  }

  /**
   * What is said of a field. Of one that is being written in no more is said than before: what is not finished is not wrong,
   * and a description that changes is read aloud again. What a choice has put right goes at once.
   */
  function problemsOn({ path, control }: FieldView): readonly Finding[] {
    // What was found before is said until there is a verdict on what stands there now, and nothing more.
    if (isReportOld) return said.get(path) ?? []
    const now = problems.at.get(path) ?? []
    const isWritten = control === 'line' || control === 'paragraph' || control === 'date'
    const isIn = isWithin(focused.path(), path)
    if (!isIn || (isWritten && !tree.activeElement?.matches('input, textarea'))) {
      said.set(path, now)
      return now
    }
    const before = said.get(path) ?? []
    return isWritten
      ? before
      : before.filter(({ code }) => now.some((finding) => finding.code === code))
  }

  /** Puts a finding right as it is now: what was typed since has moved its place. */
  function mend({ code, record, path, requirement }: Finding): void {
    const now = report?.findings.find(
      (one) => one.fix && one.code === code && one.record === record && one.path === path,
    )
    if (!now?.fix) return
    onMend(now, `${messageInForm(now.fix.title)}, ${requirement.title}`)
    goTo(path.slice(chosen.home.length))
  }

  function choose(): void {
    chosen = shown.draft.registrations[whichBox.selectedIndex] ?? chosen
    added.clear()
    isWhole = false
    draw()
  }

  /** Gives the registration another type. What the form itself put in for the one before goes with that. */
  function setType(): void {
    const ofType = typeNamed(typeBox.value)
    const { home, value } = registration()
    isWhole = false
    if (home === '' && (shown.draft.state === 'empty' || putIn.isAll(home, value))) {
      begin(ofType)
      return
    }
    if (!ofType) {
      draw()
      return
    }
    for (const path of putIn.toTakeAway(home, value)) change(path, undefined)
    change(typePath, ofType.name)
    const begun = beginningOf(ofType)
    for (const [name, only] of Object.entries(begun)) {
      if (registration().value[name] === undefined) change(child('', name), only)
    }
    putIn.begun(home, begun)
  }

  /** Begins a draft anew; without a type there is none. */
  function begin(ofType: RegistrationType | undefined, path = '', value?: unknown): void {
    if (ofType) putIn.begun('', beginningOf(ofType))
    apply({
      ...shown,
      draft: readDraft(ofType ? firstText(ofType, path, value) : '', requestedType),
    })
  }

  function change(path: string, value: unknown): void {
    const one = registration()
    if (shown.draft.state !== 'empty') apply(withChange(shown, one, path, value))
    else if (one.type && value !== undefined) begin(one.type, path, value)
  }

  /** Rewrites a table or lines as JSON, and with that what was not written. */
  function rewrite(): void {
    const [first] = waitingIn(shown, registration())
    apply(writtenAsJson(shown))
    goTo(first?.path ?? '')
  }

  function apply(next: ShownDraft): void {
    const isChanged = next.draft.text !== shown.draft.text
    shown = next
    if (isChanged) {
      isReportOld = true
      onChange(next.draft.text)
    }
    draw()
  }

  function isOpen(): boolean {
    const { state } = shown.draft
    return state === 'open' || state === 'empty'
  }

  function unwrittenAt(path: string): UnwrittenNote | undefined {
    const found = waitingIn(shown, registration()).find((each) => each.path === path)
    return found && noteOn(found)
  }

  function noteOn(each: Unwritten): UnwrittenNote {
    const { format } = shown.draft
    if (format !== 'csv' && format !== 'lines') {
      return {
        text: 'Det her står ikke i kladden: formularen kan ikke skrive det, uden at andet går tabt. Ret det i teksten.',
      }
    }
    if (isUnfinished(each)) {
      return {
        text: 'Det her står ikke i kladden endnu. Det kommer med, når både område og tekst er udfyldt.',
      }
    }
    const place = format === 'csv' ? 'i tabellen' : 'som linjer'
    return {
      text: `Det her står ikke i kladden, for det kan ikke skrives ${place}. Det bliver stående her, til du retter det, eller til hele kladden bliver skrevet om til JSON. Så ser den anderledes ud, men siger det samme.`,
      help: { label: 'Skriv kladden om til JSON', onclick: rewrite },
    }
  }

  function draw(): void {
    focused.afterPress(drawNow)
  }

  /** Draws until nothing has changed meanwhile: what is taken off the page loses focus, and is left by that. */
  function drawNow(): void {
    hasToDraw = true
    if (isDrawing) return
    isDrawing = true
    while (hasToDraw) {
      hasToDraw = false
      drawOnce()
    }
    isDrawing = false
  }

  function drawOnce(): void {
    const { draft } = shown
    if (draft.state === 'open') lastOpen = shown
    const one = registration()
    const view = isOpen() ? viewIn(one) : nothing
    tasks = one.type ? tasksOf(one.type, view, order) : []
    const fields = tasks.flatMap(({ views }) => views)
    problems = problemsOf(report, one, fields, (path) => isQuiet && !left.has(path))
    missed = missedIn(one, fields)
    say(closed, draft.state === 'open' || draft.state === 'empty' ? '' : closedBecause[draft.state])
    open.hidden = !isOpen()
    if (isOpen()) {
      say(format, writtenAs[draft.format] ?? '')
      say(notInForm, notInFormInWords(view.notInForm))
      drawWhich(one)
      drawType(one)
      inOrder.hidden = !one.type
      cards.hidden = one.type !== undefined
      showProblems(whole, problems.whole)
      showMending(wholeMending, problems.whole, mend)
      say(more, moreInWords(view.hiddenOptional, isWhole))
      drawTasks(draft.state === 'open' && one.type !== undefined)
    }
    drawUnwritten(fields)
    sheet.replaceChildren(...createSheet(one.type, [...view.own, ...view.fetched]))
  }

  /** Fields that a draft cannot do without, and that are empty: whether or not that is told yet. */
  function missedIn(one: Registration, fields: readonly FieldView[]): ReadonlySet<string> {
    const { at } = problemsOf(report, one, fields, () => false)
    const empty = new Set(fields.filter((view) => !isFilled(view)).map(({ path }) => path))
    return new Set(
      [...at].filter(([path, found]) => empty.has(path) && isBad(found)).map(([path]) => path),
    )
  }

  function drawTasks(isBegun: boolean): void {
    const isMissed = (view: FieldView) => missed.has(view.path) || (view.isOwed && !isFilled(view))
    const owed = tasks.filter(({ kind }) => kind === 'owed').flatMap(({ views }) => views)
    const left = owed.filter(isMissed).length
    const shownTasks: ShownTask[] = tasks.map((task) => {
      const { filled, of } = countOf(task, (path) => missed.has(path))
      const wrong = task.views.filter((view) => faultsIn(view)).length
      return {
        key: task.key,
        title: task.title,
        state: stateInWords(task, filled, of, wrong),
        inside: task.kind === 'owed' ? '' : insideInWords(task),
        mark: wrong > 0 ? 'wrong' : filled === 0 ? 'empty' : filled < of ? 'begun' : 'done',
        isAside: task.kind !== 'owed',
      }
    })
    if (isBegun) {
      shownTasks.push({
        key: reviewKey,
        title: 'Se svarene igennem',
        state:
          left === 0 ? 'alt, der skal med, er med' : `${inNumber(left, 'felt', 'felter')} mangler`,
        inside: '',
        mark: 'none',
        isAside: false,
      })
    }
    if (list.openKey() === '' && !hasBegun) list.open(shownTasks[0]?.key ?? '')
    hasBegun = shownTasks.length > 0
    const panels = list.show(shownTasks)
    panels.forEach((panel, index) => {
      const task = tasks[index]
      if (task) fillPanel(panel, task)
    })
    const last = isBegun ? panels.at(-1) : undefined
    if (last && list.openKey() === reviewKey) {
      review.replaceChildren(
        ...createReview(tasks, {
          isMissed,
          isWrong: (view) => faultsIn(view) && isFilled(view),
          onCorrect: (path) => {
            goTo(path)
          },
        }),
      )
      if (review.parentElement !== last) last.replaceChildren(review, takeAway)
    }
  }

  function fillPanel(panel: HTMLElement, task: Task): void {
    let fill = fills.get(panel)
    if (!fill) {
      const note = create(
        'p',
        { className: 'note' },
        'Systemet henter det selv, og i en kladde må det mangle. Skriv kun noget, hvis det hentede er forkert.',
      )
      const fields = create('div', { className: 'fields' })
      panel.replaceChildren(
        create('p', { className: 'panel-title', ariaHidden: 'true' }, task.title),
        ...(task.kind === 'fetched' ? [note] : []),
        fields,
      )
      fill = createFields(fields, context)
      fills.set(panel, fill)
    }
    fill(task.kind === 'fetched' ? task.views.map((view) => ({ ...view, need: '' })) : task.views)
    const owed = tasks.findLast(({ kind }) => kind === 'owed')
    if (task === (tasks.find(({ kind }) => kind === 'optional') ?? owed)) panel.append(more)
  }

  /** Whether something is told to be wrong with a field, or with what is in it. */
  function faultsIn({ path, inside }: FieldView): boolean {
    return isBad(problems.at.get(path) ?? []) || inside.some(faultsIn)
  }

  /** The view of a registration, including added empty groups. */
  function viewIn(one: Registration): FormView {
    const { type: ofType, value } = one
    if (!ofType)
      return {
        ...nothing,
        notInForm: Object.keys(value).filter((name) => name !== 'registreringstype'),
      }
    let all: unknown = shownValue(shown, one)
    for (const path of added) {
      if (valueAt(all, path) === undefined) all = withValue(all, path, {})
      else added.delete(path)
    }
    // A field stays shown while it has focus.
    return viewOf(
      ofType,
      all as Registration['value'],
      (path) => isWhole || isWithin(focused.path(), path),
    )
  }

  function drawWhich(one: Registration): void {
    const { registrations } = shown.draft
    const names = registrations.map(({ type: ofType, home }, index) => {
      const name = ofType?.name ?? 'ukendt type'
      return home === '' && ofType?.name === 'forløb'
        ? `${index + 1}. forløbet selv`
        : `${index + 1}. ${name}`
    })
    which.hidden = registrations.length < 2
    const key = names.join()
    if (whichBox.dataset['names'] !== key)
      whichBox.replaceChildren(...names.map((name) => new Option(name)))
    whichBox.dataset['names'] = key
    whichBox.selectedIndex = registrations.indexOf(one)
  }

  function drawType({ type: ofType, home }: Registration): void {
    const names = types.map(({ name }) => name).filter((name) => home === '' || name !== 'forløb')
    if (typeBox.options.length !== names.length + 1) {
      typeBox.replaceChildren(new Option('Vælg', ''), ...names.map((name) => new Option(name)))
    }
    typeBox.value = ofType?.name ?? ''
    const found = problems.at.get(typePath) ?? []
    say(typeHint, ofType ? '' : 'Vælg først, hvad du vil registrere. Så kommer felterne frem.')
    showProblems(typeProblems, found)
    showMending(typeMending, found, mend)
    describe(typeBox, `${typeHint.id} ${typeProblems.id}`, hasError(found))
  }

  /** Says of all registrations what is not in the text, and shows here what has no field that could. */
  function drawUnwritten(views: readonly FieldView[]): void {
    const titles = shown.unwritten.map(({ title }) => title)
    const fields = new Set(views.flatMap(pathsIn))
    const here = waitingIn(shown, registration())
    const homeless = shown.unwritten.filter((each) =>
      here.includes(each) ? !fields.has(each.path) : each.record < 0,
    )
    const key = JSON.stringify([titles, homeless, isOpen()])
    if (key === told) return
    told = key
    onUnwritten?.(titles)
    refusal.replaceChildren(
      titles.length > 0
        ? create('p', { className: 'note' }, `Står ikke i kladden: ${listed(titles)}.`)
        : '',
      ...homeless.map((each) =>
        createLeftOver(each, () => {
          shown = { ...shown, unwritten: shown.unwritten.filter((other) => other !== each) }
          draw()
        }),
      ),
    )
  }
}

/** The last task: to look over what was answered. */
const reviewKey = 'se'

const isBad = (found: readonly Finding[]): boolean =>
  found.some(({ severity }) => severity !== 'advice')

const inNumber = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

/** "2 af 3 udfyldt", and what is wrong. */
function stateInWords({ kind }: Task, filled: number, of: number, wrong: number): string {
  const far =
    kind === 'owed'
      ? `${filled} af ${of} udfyldt`
      : kind === 'optional'
        ? `${filled} af ${of}, hvis det er relevant`
        : ''
  return [far, wrong > 0 ? `${wrong} skal rettes` : ''].filter(Boolean).join(', ')
}

/** The first few by name: who listens hears all of it each time. */
function insideInWords({ views }: Task): string {
  const titles = views.map(({ title }) => title)
  return titles.length <= 4
    ? listed(titles)
    : listed([...titles.slice(0, 3), `${titles.length - 3} til`])
}

const pathsIn = ({ path, inside }: FieldView): string[] => [path, ...inside.flatMap(pathsIn)]

const listed = (names: readonly string[]): string => new Intl.ListFormat('da').format(names)

/** An empty view. */
const nothing: FormView = { own: [], fetched: [], notInForm: [], hiddenOptional: [] }

/** Label of the button that shows or hides optional fields; empty when there are none. */
function moreInWords(names: readonly string[], isWhole: boolean): string {
  if (isWhole) return 'Skjul felter, der ikke skal udfyldes'
  return names.length > 0 ? `Vis også det, der ikke skal udfyldes her: ${listed(names)}` : ''
}

/** "2 felter kan kun ses i teksten: a og b." */
function notInFormInWords(names: readonly string[]): string {
  if (names.length === 0) return ''
  const amount = names.length === 1 ? '1 felt' : `${names.length} felter`
  return `${amount} kan kun ses i teksten: ${listed(names)}.`
}
