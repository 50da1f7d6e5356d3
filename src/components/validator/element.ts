import { isDate, types, validateTextWith, type Report } from '../../engine/piecewise'
import { create } from './create'
import { createDraft } from './draft'
import { createFindings } from './findings'
import { selectPlace } from './place'
import { styles } from './styles'
import { createSummary, isUnread } from './summary'
import type { Tools } from './tools'

/** A person who types is heard out for this long, in ms, before the text is checked and the verdict told. */
const pauseInTyping = 500

/** The second file. It is asked for at once, so that nothing is requested when there is a draft. */
let tools: Tools | undefined
const whenLoaded = import('./tools').then(
  (loaded) => {
    ;({ tools } = loaded)
  },
  // Without it a registration is checked all the same, when it is written as JSON.
  () => undefined,
)

/**
 * `<modtagelse-validator>`: takes a draft of a registration and says what it lacks.
 *
 * Attributes: `type` (a registration type, or `auto`), `profile` (`draft` or `complete`), `as-of` (the date
 * dates are held against, YYYY-MM-DD; today in Denmark when left out), `value` (the text to begin with).
 * Each check fires `modtagelse:validated`, which bubbles and leaves shadow trees, with the Report as `detail`.
 * A draft leaves no trace: no request, nothing kept. The script loads one more file beside it, before there is a draft.
 */
export class ModtagelseValidator extends HTMLElement {
  static readonly observedAttributes = ['type', 'profile', 'as-of', 'value']

  readonly #draft = createDraft({
    onEdit: () => {
      this.#checkAfter(pauseInTyping)
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
  /** Codes of which the person has asked to see all; they stay open while the draft changes. */
  readonly #opened = new Set<string>()
  #report: Report | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.#tree.adoptedStyleSheets = [styles]
    this.#tree.append(
      create(
        'div',
        { className: 'columns', lang: 'da' },
        this.#status,
        this.#draft.root,
        this.#results,
      ),
    )
    this.#show(null, false)
    // A value given before the browser knew the element hides the accessor behind it.
    const { value } = this
    Reflect.deleteProperty(this, 'value')
    if (value) this.value = value
    // What was told with the first piece alone is told again.
    if (!tools) void whenLoaded.then(() => this.value && this.validate())
  }

  /** The text in the box. Setting it checks it, without moving focus. Line breaks come back as \n. */
  get value(): string {
    return this.#draft.box.value
  }

  set value(text: string) {
    this.#draft.box.value = text
    this.#checkAfter(0)
  }

  /**
   * The report on the text as it stands; `null` until there has been a text to check, and while the file that reads
   * tables and lines is on its way.
   */
  get report(): Report | null {
    if (this.#timer) this.validate()
    return this.#report
  }

  /**
   * Checks the text now, shows the result and fires `modtagelse:validated`. Focus stays where it is.
   * @returns `null` while the file that reads tables and lines is on its way; the event follows
   */
  validate(): Report | null {
    return this.#check(false)
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'value') this.value = value ?? ''
    if (name === 'profile') this.#draft.profile = value === 'complete' ? 'complete' : 'draft'
    if (this.value) this.#checkAfter(0)
  }

  #checkAfter(pause: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.validate(), pause)
  }

  /** @param isAskedFor whether the person asked for the verdict: then focus moves to it */
  #check(isAskedFor: boolean): Report | null {
    clearTimeout(this.#timer)
    this.#timer = undefined
    // As elsewhere in HTML, an attribute whose value means nothing counts as none.
    const asked = this.getAttribute('type')
    const asOf = this.getAttribute('as-of') ?? ''
    const report = validateTextWith(tools?.additions, this.value, {
      profile: this.#draft.profile,
      type: types.find(({ name, slug }) => name === asked || slug === asked)?.slug,
      asOf: isDate(asOf) ? asOf : undefined,
    })
    this.#report = report
    if (!report) return null
    this.#show(isAskedFor || this.value.trim() ? report : null, isAskedFor)
    this.dispatchEvent(
      new CustomEvent('modtagelse:validated', { bubbles: true, composed: true, detail: report }),
    )
    return report
  }

  /** Puts a report before the person; `null` when there is nothing to tell. */
  #show(report: Report | null, isAskedFor: boolean): void {
    const takesFocus = isAskedFor || this.#results.contains(this.#tree.activeElement)
    const summary = createSummary(report, () => {
      void whenLoaded.then(() => {
        this.value = tools?.example ?? ''
        this.#check(true)
      })
    })
    this.#results.replaceChildren(summary)
    if (report) {
      this.#results.append(
        ...createFindings(report, this.#opened, (range) => {
          selectPlace(this.#draft.box, range)
        }),
        isUnread(report) ? (tools?.createExample() ?? '') : '',
      )
    }
    if (takesFocus) summary.focus()
    // Focus reads the heading aloud; the status would say it again.
    const news = takesFocus ? '' : summary.ariaLabel
    if (this.#status.textContent !== news) this.#status.textContent = news
  }
}
