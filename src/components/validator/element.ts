import {
  isDate,
  types,
  validateTextWith,
  type Loaded,
  type Options,
  type Report,
} from '../../api/element'
import { create, createParagraph } from './create'
import type { ElementTools } from './element-tools'
import { createDraft } from './draft'
import { createFindings } from './findings'
import { FormParticipant } from './form-participation'
import { selectRange } from './select-range'
import { styles } from './styles'
import { createSummary } from './summary'
import type { Tools } from './tools'

/** Pause in typing, in ms, before the verdict is read aloud and before a long text is checked. */
const pauseInTyping = 500

/** A shorter text, in UTF-16 units, is checked at every key press. */
const longFrom = 20_000

/** Links lead to the site the script came from; on that site they need no origin. */
const { origin } = new URL(import.meta.url)
const siteUrl = origin === location.origin ? '' : origin

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

/**
 * `<modtagelse-validator>`: checks a draft of a registration, and shows the findings.
 *
 * Attributes: `type` (a registration type, or `auto`), `profile` (`draft` or `complete`), `as-of` (the reference
 * date, YYYY-MM-DD; default: today in Denmark), `value` (the initial text), and those of a form field: `name`, `required`,
 * `disabled`.
 * Each check fires `modtagelse:validated`, which bubbles and is composed, with the Report as `detail`.
 * A draft leaves no trace: it is neither sent nor stored. The script loads two more files, before there is a draft.
 */
export class ModtagelseValidator extends FormParticipant {
  static readonly observedAttributes = ['type', 'profile', 'as-of', 'value', 'required']

  readonly #draft = createDraft({
    onEdit: () => {
      this.#checkAfter(this.value.length < longFrom ? 0 : pauseInTyping)
    },
    onCheck: () => {
      this.#check(true)
    },
    onClear: () => {
      this.value = ''
      this.#draft.box.focus()
    },
  })
  readonly #results = create('div', {})
  readonly #status = create('p', { role: 'status' })
  readonly #tree = this.attachShadow({ mode: 'open' })
  /** Codes of which the person opened all places; they stay open while the draft changes. */
  readonly #opened = new Set<string>()
  #tools: ElementTools | undefined
  #report: Report | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #statusTimer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.#tree.adoptedStyleSheets = [styles]
    this.#tree.append(
      create(
        'fieldset',
        { className: 'columns', lang: 'da', role: 'none' },
        this.#status,
        this.#draft.root,
        this.#results,
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
        options: () => this.#options,
        check: (isAskedFor) => this.#check(isAskedFor),
        publish: (report, isAskedFor) => {
          this.#publish(report, isAskedFor)
        },
      })
      this.#checkAgain()
    })
  }

  /** The text in the box. Setting it checks it, without moving focus. Line breaks are returned as \n. */
  get value(): string {
    return this.#draft.box.value
  }

  set value(text: string) {
    this.#draft.box.value = text
    this.#checkAfter(0)
  }

  /**
   * The report on the current text; `null` before there is a text, and while a file that the check needs is loading.
   */
  get report(): Report | null {
    if (this.#timer) this.validate()
    return this.#report
  }

  /**
   * Checks the text now, shows the result and fires `modtagelse:validated`. Focus stays where it is.
   * @returns `null` while a file that the check needs is loading, and for a large text, which is checked in the
   *   background; the event follows
   */
  validate(): Report | null {
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
    if (this.value) this.#checkAfter(0)
    else this.#show(null, false)
  }

  #checkAfter(pause: number): void {
    // A draft that is not checked yet cannot be submitted.
    if (!this.#timer) this.syncFormState('Intet er tjekket endnu')
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.validate(), pause)
  }

  /** @param isAskedFor the person requested the verdict: move focus to it */
  #check(isAskedFor: boolean): Report | null {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#tools?.takesOver(isAskedFor)) return null
    const report =
      this.#tools?.checkDocument(this.#options) ??
      validateTextWith({ words, fullEngine: tools?.fullEngine }, this.value, this.#options)
    if (report || trouble) this.#publish(report, isAskedFor)
    return report
  }

  /** Stores a report, shows it and fires the event. */
  #publish(report: Report | null, isAskedFor: boolean): void {
    this.#report = report
    this.#show(isAskedFor || this.value.trim() ? report : null, isAskedFor)
    if (report) {
      this.dispatchEvent(
        new CustomEvent('modtagelse:validated', { bubbles: true, composed: true, detail: report }),
      )
    }
  }

  /** Shows a report; `null` when there is none. */
  #show(report: Report | null, isAskedFor: boolean): void {
    const takesFocus = isAskedFor || this.#results.contains(this.#tree.activeElement)
    const summary = createSummary(report, words)
    if (trouble) summary.append(createParagraph(trouble))
    this.#results.replaceChildren(
      summary,
      ...createFindings(
        report,
        this.#opened,
        // There is no report before there are words.
        (finding) => words?.groundsInWords(finding) ?? '',
        (finding) => {
          if (this.#tools) this.#tools.goTo(finding)
          else selectRange(this.#draft.box, finding.range)
        },
        this.#tools,
      ),
    )
    this.#tools?.onShow(report, this.#results)
    if (takesFocus) summary.focus()
    // Focus already reads the heading aloud; the status would repeat it.
    const news = takesFocus ? '' : summary.ariaLabel
    clearTimeout(this.#statusTimer)
    this.#statusTimer = setTimeout(() => {
      if (this.#status.textContent !== news) this.#status.textContent = news
    }, pauseInTyping)
    this.syncFormState(report?.counts.error ? String(summary.ariaLabel) : '')
  }
}
