import {
  isDate,
  types,
  validateTextWith,
  type Loaded,
  type Options,
  type Report,
} from '../../api/element'
import { create } from './create'
import type { ElementTools } from './element-tools'
import { createDraft } from './draft'
import { FormParticipant } from './form-participation'
import { showPlainly } from './plain-verdict'
import { styles } from './styles'
import { siteUrl } from './site'
import type { Tools } from './tools'

/** Pause in typing, in ms, before the verdict is read aloud and before a long text is checked. */
const pauseInTyping = 500

/** So many characters at a time are put in, and not typed. */
const arrivesAtOnce = 40

/** A shorter text, in UTF-16 units, is checked at every key press. */
const longFrom = 20_000

/** The files that are always loaded. Requested at once, so that nothing is requested while there is a draft. */
let words: Loaded['words']
let tools: Tools | undefined
/** Set when a file could not be loaded. */
let trouble = ''
const whenWordsAreThere = import('../../api/words').then(
  (loaded) => {
    words = loaded
  },
  () => {
    trouble = 'Validatoren kunne ikke hentes helt, og intet kan tjekkes. Hent siden igen.'
  },
)
const whenToolsAreThere = import('./tools').then(
  (loaded) => {
    ;({ tools } = loaded)
  },
  // JSON is checked without them too.
  () => {
    trouble ||=
      'En del af validatoren kunne ikke hentes. Derfor kan kun JSON tjekkes, og forløb bliver ikke tjekket. Hent siden igen.'
  },
)

/** Both files have come, or cannot be had. */
const whenAllIsThere = Promise.all([whenWordsAreThere, whenToolsAreThere])

/**
 * `<modtagelse-validator>`: a place to write a draft of a registration, with what is left to do and what is wrong beside it.
 *
 * Attributes: `type` (a registration type, or `auto`), `profile` (`draft` or `complete`), `as-of` (the reference
 * date, YYYY-MM-DD; default: today in Denmark), `case` (all registrations are of one case), `value` (the initial text), and
 * those of a form field: `name`, `required`, `disabled`. Slot: `title`, the heading of the page around it.
 * Each check fires `modtagelse:validated`, which bubbles and is composed, with the Report as `detail`.
 * A draft leaves no trace: it is not sent, and stored only in the tab and when the person asks for it. The script loads two more files, before there is a draft.
 */
export class ModtagelseValidator extends FormParticipant {
  static readonly observedAttributes = ['type', 'profile', 'as-of', 'case', 'value', 'required']

  readonly #draft = createDraft({
    onEdit: (event) => {
      const text = this.value
      const grown = text.length - this.#length
      this.#length = text.length
      if (!text.trim()) this.#isJudged = false
      else if (
        event instanceof InputEvent &&
        event.target === this.#draft.box &&
        (grown > arrivesAtOnce || /^insertFrom(?:Paste|Drop)/.test(event.inputType)) &&
        grown * 2 > text.length
      ) {
        // What was put in is judged; what is typed is followed.
        this.#isJudged = true
      }
      this.#checkAfter(text.length < longFrom ? 0 : pauseInTyping)
    },
    onCheck: () => {
      void this.#check(true)
    },
  })
  readonly #results = create('div', {})
  readonly #status = create('p', { role: 'status' })
  readonly #tree = this.attachShadow({ mode: 'open' })
  readonly #onConnected: ((signal: AbortSignal) => void)[] = []
  #connection: AbortController | undefined
  #tools: ElementTools | undefined
  #report: Report | null = null
  /** Whether the text is judged, and no longer followed as something on its way. */
  #isJudged = false
  /** Length of the text at the last edit. */
  #length = 0
  /** The person asked for the verdict before the tools were there; they show it when they are. */
  #isAwaited = false
  /** A check that waits for a file. */
  #waiting: Promise<Report | null> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #statusTimer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.#tree.adoptedStyleSheets = [styles()]
    this.#tree.append(
      create(
        'fieldset',
        { className: 'desk', lang: 'da', role: 'none' },
        this.#status,
        this.#draft.head,
        this.#draft.root,
        create('div', { className: 'companion' }, this.#results),
        this.#draft.bar,
      ),
    )
    this.#show(null, false)
    // A value set before the element was defined shadows the accessor.
    const { value } = this
    Reflect.deleteProperty(this, 'value')
    if (value) this.value = value
    void whenWordsAreThere.then(() => {
      this.#checkAgain()
    })
    void whenToolsAreThere.then(() => {
      this.#tools = tools?.equip({
        host: this,
        tree: this.#tree,
        draft: this.#draft,
        results: this.#results,
        options: () => this.#options,
        check: (isAskedFor) => this.#check(isAskedFor),
        judge: () => {
          this.#isJudged = true
        },
        publish: (report, isAskedFor) => {
          // So much is never typed.
          this.#isJudged = true
          this.#publish(report, isAskedFor)
        },
        redraw: () => {
          this.#show(this.#report, false)
        },
        whileConnected: (onConnected) => {
          this.#onConnected.push(onConnected)
          if (this.#connection) onConnected(this.#connection.signal)
        },
      })
      this.#checkAgain()
    })
  }

  connectedCallback(): void {
    this.#connection = new AbortController()
    for (const onConnected of this.#onConnected) onConnected(this.#connection.signal)
  }

  disconnectedCallback(): void {
    this.#connection?.abort()
    this.#connection = undefined
  }

  /** The text in the box. Setting it checks it, without moving focus. Line breaks are returned as \n. */
  get value(): string {
    return this.#draft.box.value
  }

  set value(text: string) {
    this.#draft.box.value = text
    this.#length = text.length
    this.#isJudged = text.trim() !== ''
    this.#checkAfter(0)
  }

  /**
   * The report on the current text; `null` before there is a text, and while a file that the check needs is loading.
   */
  get report(): Report | null {
    if (this.#timer) void this.validate()
    return this.#report
  }

  /**
   * Checks the text now, shows the result and fires `modtagelse:validated`. Focus stays where it is.
   * @returns the report; a promise of it for a large text, which is checked in the background, and while a file that the
   *   check needs is loading. `null` when that file cannot be had
   */
  validate(): Report | null | Promise<Report | null> {
    return this.#check(false)
  }

  /** Moves focus to the draft. */
  override focus(options?: FocusOptions): void {
    if (!this.#tools?.takesFocus()) this.#draft.box.focus(options)
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    // Frameworks set attributes anew at every turn; what has been written since stays.
    if (value === before) return
    if (name === 'required') this.syncFormState()
    if (name === 'value') this.value = value ?? ''
    if (name === 'profile') this.#draft.profile = value === 'complete' ? 'complete' : 'draft'
    if (this.value) this.#checkAfter(0)
    else this.#show(this.#report, false)
  }

  get #options(): Options {
    // As elsewhere in HTML, an invalid attribute value counts as missing.
    const requestedType = this.getAttribute('type')
    const asOf = this.getAttribute('as-of') ?? ''
    return {
      profile: this.#draft.profile,
      type: types.find(({ name, slug }) => name === requestedType || slug === requestedType)?.slug,
      asOf: isDate(asOf) ? asOf : undefined,
      siteUrl,
    }
  }

  /** Repeats the check when a file has loaded. */
  #checkAgain(): void {
    if (this.#waiting) return
    if (this.#isAwaited && this.#tools) void this.#check(true)
    else if (this.value) this.#checkAfter(0)
    // Who asked about an empty box keeps the answer.
    else this.#show(this.#report, false)
  }

  #checkAfter(pause: number): void {
    // A draft that is not checked yet cannot be submitted.
    if (!this.#timer) this.syncFormState('Intet er tjekket endnu')
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.validate(), pause)
  }

  /** @param isAskedFor the person requested the verdict: move focus to it */
  #check(isAskedFor: boolean): Report | null | Promise<Report | null> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (isAskedFor) this.#isJudged = this.value.trim() !== ''
    // What was asked for while a file was on its way is asked for when it has come.
    this.#isAwaited = !this.#tools && (isAskedFor || this.#isAwaited)
    const isTakenOver = this.#tools?.takesOver(isAskedFor)
    if (isTakenOver) return isTakenOver
    // Cleared or taken back to nothing: what comes next is followed anew.
    if (!isAskedFor && !this.value.trim()) this.#isJudged = false
    const report =
      this.#tools?.checkDocument(this.#options) ??
      validateTextWith(
        { words, fullEngine: tools?.fullEngine },
        this.value,
        this.#options,
        this.hasAttribute('case'),
      )
    if (!report && !trouble) return this.#checkWhenLoaded()
    this.#publish(report, isAskedFor)
    return report
  }

  #checkWhenLoaded(): Promise<Report | null> {
    this.#waiting ??= whenAllIsThere.then(() => {
      this.#waiting = undefined
      return this.#check(this.#isAwaited)
    })
    return this.#waiting
  }

  /** Stores a report, shows it and fires the event. */
  #publish(report: Report | null, isAskedFor: boolean): void {
    this.#report = report
    this.#show(report, isAskedFor)
    if (report) {
      this.dispatchEvent(
        new CustomEvent('modtagelse:validated', { bubbles: true, composed: true, detail: report }),
      )
    }
  }

  /** Shows a report; `null` when there is none. */
  #show(report: Report | null, isAskedFor: boolean): void {
    // Nothing is wrong with an empty box.
    const shown = this.#isJudged || this.value.trim() ? report : null
    const news = this.#tools
      ? this.#tools.show(shown, { isJudged: this.#isJudged, isAskedFor, trouble })
      : showPlainly(this.#results, shown, trouble, isAskedFor)
    clearTimeout(this.#statusTimer)
    this.#statusTimer = setTimeout(() => {
      if (this.#status.textContent !== news) this.#status.textContent = news
    }, pauseInTyping)
    this.syncFormState(shown?.counts.error ? `${shown.counts.error} fejl` : '')
  }
}
