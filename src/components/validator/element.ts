import {
  isDate,
  types,
  validateTextWith,
  type Loaded,
  type Options,
  type Report,
} from '../../api/element'
import { create, createParagraph } from './create'
import type { Kit } from './desk'
import { createDraft } from './draft'
import { createFindings } from './findings'
import { FormParticipant } from './form-participation'
import { selectRange } from './select-range'
import { styles } from './styles'
import { createSummary } from './summary'
import type { Tools } from './tools'

/** A person who types is heard out for this long, in ms, before the verdict is read aloud, or a long text is checked. */
const pauseInTyping = 500

/** A text of fewer UTF-16 units is checked at each press of a key. */
const longFrom = 20_000

/** Where the pages behind the links stand: with the script. A page of the same site needs no origin in them. */
const { origin } = new URL(import.meta.url)
const siteUrl = origin === location.origin ? '' : origin

/** The other files that are always there. They are asked for at once, so that nothing is requested when there is a draft. */
let words: Loaded['words']
let tools: Tools | undefined
/** Set when a file could not be had. */
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
  // Without them a registration is checked all the same, when it is written as JSON.
  () => {
    trouble ||=
      'En del af validatoren kunne ikke hentes. Derfor kan kun JSON tjekkes, og forløb bliver ikke tjekket. Hent siden igen.'
  },
)

/**
 * `<modtagelse-validator>`: takes a draft of a registration and says what it lacks.
 *
 * Attributes: `type` (a registration type, or `auto`), `profile` (`draft` or `complete`), `as-of` (the date
 * dates are held against, YYYY-MM-DD; today in Denmark when left out), `value` (the text to begin with), and those of a
 * field in a form: `name`, `required`, `disabled`.
 * Each check fires `modtagelse:validated`, which bubbles and leaves shadow trees, with the Report as `detail`.
 * A draft leaves no trace: no request, nothing kept. The script loads two more files beside it, before there is a draft.
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
  /** Codes of which the person has asked to see all; they stay open while the draft changes. */
  readonly #opened = new Set<string>()
  #kit: Kit | undefined
  #report: Report | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #telling: ReturnType<typeof setTimeout> | undefined

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
    // A value given before the browser knew the element hides the accessor behind it.
    const { value } = this
    Reflect.deleteProperty(this, 'value')
    if (value) this.value = value
    void whenWordsAreThere.then(() => {
      this.#checkAgain()
    })
    void whenToolsAreThere.then(() => {
      this.#kit = tools?.equip({
        host: this,
        tree: this.#tree,
        draft: this.#draft,
        options: () => this.#options,
        check: (isAskedFor) => this.#check(isAskedFor),
        tell: (report, isAskedFor) => {
          this.#tell(report, isAskedFor)
        },
      })
      this.#checkAgain()
    })
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
   * The report on the text as it stands; `null` until there has been a text to check, and while a file that it
   * takes is on its way.
   */
  get report(): Report | null {
    if (this.#timer) this.validate()
    return this.#report
  }

  /**
   * Checks the text now, shows the result and fires `modtagelse:validated`. Focus stays where it is.
   * @returns `null` while a file that it takes is on its way, and for a text that is checked beside the
   *   page because it is large; the event follows
   */
  validate(): Report | null {
    return this.#check(false)
  }

  /** Moves focus to the draft. */
  override focus(options?: FocusOptions): void {
    if (!this.#kit?.takesFocus()) this.#draft.box.focus(options)
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'required') this.tellForm()
    if (name === 'value') this.value = value ?? ''
    if (name === 'profile') this.#draft.profile = value === 'complete' ? 'complete' : 'draft'
    if (this.value) this.#checkAfter(0)
  }

  get #options(): Options {
    // As elsewhere in HTML, an attribute whose value means nothing counts as none.
    const asked = this.getAttribute('type')
    const asOf = this.getAttribute('as-of') ?? ''
    return {
      profile: this.#draft.profile,
      type: types.find(({ name, slug }) => name === asked || slug === asked)?.slug,
      asOf: isDate(asOf) ? asOf : undefined,
      siteUrl,
    }
  }

  /** A verdict that was shown, or held back, before a file came is made again. */
  #checkAgain(): void {
    if (this.value) this.#checkAfter(0)
    else this.#show(null, false)
  }

  #checkAfter(pause: number): void {
    // A draft that waits to be checked cannot be sent.
    if (!this.#timer) this.tellForm('Intet er tjekket endnu')
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.validate(), pause)
  }

  /** @param isAskedFor whether the person asked for the verdict: then focus moves to it */
  #check(isAskedFor: boolean): Report | null {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#kit?.takesOver(isAskedFor)) return null
    const report = validateTextWith(
      { words, additions: tools?.additions },
      this.value,
      this.#options,
    )
    if (report || trouble) this.#tell(report, isAskedFor)
    return report
  }

  #tell(report: Report | null, isAskedFor: boolean): void {
    this.#report = report
    this.#show(isAskedFor || this.value.trim() ? report : null, isAskedFor)
    if (report) {
      this.dispatchEvent(
        new CustomEvent('modtagelse:validated', { bubbles: true, composed: true, detail: report }),
      )
    }
  }

  /** Puts a report before the person; `null` when there is nothing to tell. */
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
          if (this.#kit) this.#kit.goTo(finding)
          else selectRange(this.#draft.box, finding.range)
        },
        this.#kit,
      ),
    )
    this.#kit?.onShow(report, this.#results)
    if (takesFocus) summary.focus()
    // Focus reads the heading aloud; the status would say it again.
    const news = takesFocus ? '' : summary.ariaLabel
    clearTimeout(this.#telling)
    this.#telling = setTimeout(() => {
      if (this.#status.textContent !== news) this.#status.textContent = news
    }, pauseInTyping)
    this.tellForm(report?.counts.error ? String(summary.ariaLabel) : '')
  }
}
