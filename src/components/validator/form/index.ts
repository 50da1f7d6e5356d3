import { child, fieldAt, isWithin, parent } from '../../../api/form'
import { types, type Profile, type Report } from '../../../api/element'
import { create } from '../create'
import { carriedOver } from './carry-over'
import { createFields, type FormContext } from './controls'
import { viewOf, type FieldView, type FormView } from './fields'
import css from './form.css?inline'
import { describe, hasError, newId, say, showProblems, type UnwrittenNote } from './frame'
import { problemsOf, typePath } from './problems'
import { readDraft, sameRegistration, typeNamed, type Draft, type Registration } from './read-draft'
import { firstText, inWords } from './set-value'
import { createSheet } from './sheet'
import { createTakeAway } from './take-away'
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
  profile: Profile
  /** YYYY-MM-DD. */
  asOf: string
  /** What another form of the same draft could not write. */
  unwritten?: readonly Unwritten[]
  /** Called with the whole new text after a change by the person. */
  onChange: (text: string) => void
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
 * A form for a draft, made from the schema of its type. The form stores no values: it shows the text, and each change is
 * an edit of the text. Unknown properties stay unchanged, and the form lists them.
 */
export function createForm(options: FormOptions): DraftForm {
  const { onChange, onUnwritten } = options
  const requestedType = typeNamed(options.type)
  let shown: ShownDraft = {
    draft: readDraft(options.text, requestedType),
    unwritten: options.unwritten ?? [],
  }
  /** As it last could be shown: a text that is being changed elsewhere may be damaged on the way. */
  let lastOpen = shown
  let told = ''
  let report: Report | null = null
  let chosen: Pick<Registration, 'record' | 'home'> = { record: 0, home: '' }
  let isQuiet = shown.draft.state === 'empty'
  /** Whether optional fields are shown. */
  let isWhole = false
  const left = new Set<string>()
  /** Pointers to empty groups that the person added to a list. */
  const added = new Set<string>()
  let problems = problemsOf(null, registration(), [], () => true)

  const closed = create('p', { tabIndex: -1, className: 'note' })
  const format = create('p', { className: 'note' })
  const notInForm = create('p', { className: 'note' })
  // Always in the page, so that screen readers announce its text.
  const refusal = create('div', { role: 'status' })
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
    typeBox,
  )
  const whole = create('div', {})
  const own = create('div', { className: 'fields' })
  const more = create('button', {
    type: 'button',
    onclick: () => {
      isWhole = !isWhole
      draw()
    },
  })
  const fetchedFields = create('div', { className: 'fields' })
  const fetched = create(
    'fieldset',
    { className: 'fetched' },
    create('legend', {}, 'Hentes automatisk'),
    create(
      'p',
      {},
      'Systemet henter det selv, og i en kladde må det mangle. Skriv kun noget, hvis det hentede er forkert.',
    ),
    fetchedFields,
  )
  const takeAway = createTakeAway(() => {
    const one = registration()
    const { type: ofType } = one
    const value = shownValue(shown, one)
    return { type: ofType, value: ofType ? { registreringstype: ofType.name, ...value } : value }
  })
  const open = create(
    'div',
    {},
    format,
    which,
    type,
    notInForm,
    whole,
    refusal,
    own,
    create('div', {}, more),
    fetched,
    takeAway,
  )
  const all = create(
    'fieldset',
    { className: 'all' },
    create('legend', {}, 'Kladden som formular'),
    closed,
    open,
  )
  const sheet = create('dl', { className: 'sheet' })
  const root = create('div', { part: 'form', lang: 'da' })
  const tree = root.attachShadow({ mode: 'open' })
  tree.adoptedStyleSheets = [styles]
  tree.append(all, sheet)

  const context: FormContext = {
    problemsAt: (path) => problems.at.get(path) ?? [],
    onSet: ({ path }, value) => {
      change(path, value)
    },
    onLeave(path) {
      for (let at = path; at; at = parent(at)) left.add(at)
    },
    onAdd(list) {
      if (list.control !== 'registrations') {
        added.add(child(list.path, list.inside.length))
        draw()
        return
      }
      const count = Array.isArray(list.value) ? list.value.length : 0
      const home = child(list.path, count)
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
  const fillOwn = createFields(own, context)
  const fillFetched = createFields(fetchedFields, context)
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
      }
      report = newReport
      draw()
    },
    focus(path, record = chosen.record) {
      isQuiet = false
      chosen = registrationAround(path ?? '', record) ?? chosen
      draw()
      controlAt((path ?? '').slice(chosen.home.length)).focus()
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

  function controlAt(path: string): HTMLElement {
    if (!isOpen()) return closed
    if (path && path !== typePath) {
      for (let at = path; at; at = parent(at)) {
        const found = tree.querySelector<HTMLElement>(
          `[data-path="${CSS.escape(at)}"] :is(input, select, textarea, button)`,
        )
        if (found) return found
      }
    }
    return which.hidden || path === typePath ? typeBox : whichBox
  }

  function choose(): void {
    chosen = shown.draft.registrations[whichBox.selectedIndex] ?? chosen
    added.clear()
    isWhole = false
    draw()
  }

  function setType(): void {
    const ofType = typeNamed(typeBox.value)
    if (!ofType) return draw()
    isWhole = false
    if (shown.draft.state === 'empty') apply(withText(firstText(ofType)))
    else change(typePath, ofType.name)
  }

  function change(path: string, value: unknown): void {
    const one = registration()
    if (shown.draft.state !== 'empty') apply(withChange(shown, one, path, value))
    else if (one.type && value !== undefined) apply(withText(firstText(one.type, path, value)))
  }

  function withText(text: string): ShownDraft {
    return { ...shown, draft: readDraft(text, requestedType) }
  }

  /** Rewrites a table or lines as JSON, and with that what was not written. */
  function rewrite(): void {
    const [first] = waitingIn(shown, registration())
    apply(writtenAsJson(shown))
    controlAt(first?.path ?? '').focus()
  }

  function apply(next: ShownDraft): void {
    const isChanged = next.draft.text !== shown.draft.text
    shown = next
    if (isChanged) onChange(next.draft.text)
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
    const { draft } = shown
    if (draft.state === 'open') lastOpen = shown
    const one = registration()
    const view = isOpen() ? viewIn(one) : nothing
    problems = problemsOf(
      report,
      one,
      [...view.own, ...view.fetched],
      (path) => isQuiet && !left.has(path),
    )
    say(closed, draft.state === 'open' || draft.state === 'empty' ? '' : closedBecause[draft.state])
    open.hidden = !isOpen()
    if (isOpen()) {
      say(format, writtenAs[draft.format] ?? '')
      say(notInForm, notInFormInWords(view.notInForm))
      drawWhich(one)
      drawType(one)
      showProblems(whole, problems.whole)
      fillOwn(view.own)
      say(more, moreInWords(view.hiddenOptional, isWhole))
      fillFetched(view.fetched)
      fetched.hidden = view.fetched.length === 0
      takeAway.hidden = draft.state === 'empty' || !one.type
    }
    drawUnwritten(view)
    sheet.replaceChildren(...createSheet(one.type, [...view.own, ...view.fetched]))
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
    const focused = withFocus()
    return viewOf(ofType, all as Registration['value'], (path) => isWhole || focused.has(path))
  }

  /** Pointers to the focused field and its containers: they stay shown while they have focus. */
  function withFocus(): ReadonlySet<string> {
    const paths = new Set<string>()
    const path = tree.activeElement?.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? ''
    for (let at = path; at; at = parent(at)) paths.add(at)
    return paths
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
    describe(typeBox, `${typeHint.id} ${typeProblems.id}`, hasError(found))
  }

  /** Says of all registrations what is not in the text, and shows here what has no field that could. */
  function drawUnwritten({ own, fetched }: FormView): void {
    const titles = shown.unwritten.map(({ title }) => title)
    const fields = new Set([...own, ...fetched].flatMap(pathsIn))
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
      ...homeless.map((each) => leftOver(each)),
    )
  }

  /** A value that is shown beside the fields, to be copied or thrown away. */
  function leftOver(each: Unwritten): HTMLElement {
    const box = create('textarea', {
      id: newId(),
      readOnly: true,
      value: inWords(each.value) ?? '',
    })
    const away = create(
      'button',
      {
        type: 'button',
        onclick: () => {
          shown = { ...shown, unwritten: shown.unwritten.filter((other) => other !== each) }
          draw()
        },
      },
      'Smid det væk',
    )
    const label = create('label', { htmlFor: box.id }, `${each.title}, som ikke kom med i kladden`)
    return create('div', { className: 'field' }, label, box, away)
  }
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
