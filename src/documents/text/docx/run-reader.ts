import { asSeen, symbolOf } from '../../symbols'
import { childOf, elementsOf, type Element } from '../../xml/tree'
import { shownByControl } from './content-control'
import { shownByFormField } from './form-fields'
import { isOn } from './is-on'
import { RunText } from './run-text'
import type { Style } from './styles'
import { chosenContent, isWrapper } from './wrappers'

/** A field, from its beginning to its end; between stand its code and then what it shows. */
interface Field {
  isCode: boolean
  /** Whether what it shows is known already, so that what stands there is passed over. */
  isShown: boolean
}

/** Where the text of a paragraph goes. */
interface Target {
  runs: RunText
  /** The style of the paragraph. */
  style: Style | undefined
  /** Hears of text boxes that are tied to the paragraph. */
  onBox: (box: Element) => void
}

/** Elements inside of drawings, mathematics and readings of characters, in which text may stand at any depth. */
const DEEPER = /^(?:other|m|a):|^w:(?:drawing|pict|object|ruby|rubyBase)$/

/** Reads the text of paragraphs. */
export class RunReader {
  readonly #styles: ReadonlyMap<string, Style>
  /** Fields may go on over several paragraphs. */
  readonly #fields: Field[] = []

  constructor(styles: ReadonlyMap<string, Style>) {
    this.#styles = styles
  }

  /** @param onBox hears of text boxes that are tied to the paragraph */
  read(paragraph: Element, style: Style | undefined, onBox: (box: Element) => void): RunText {
    const runs = new RunText()
    this.#readAll(paragraph, { runs, style, onBox })
    // Only the code of a broken field would go on beyond its paragraph, and would hide what follows.
    if (this.#fields.some(({ isCode }) => isCode)) this.#fields.length = 0
    return runs
  }

  #readAll(parent: Element, target: Target): void {
    for (const element of elementsOf(parent)) this.#readOne(element, target)
  }

  #readOne(element: Element, target: Target): void {
    const { name } = element
    if (name === 'w:r' || name === 'm:r') this.#readRun(element, target)
    else if (name === 'w:sdt') this.#readControl(element, target)
    else if (name === 'mc:AlternateContent') this.#readAll(chosenContent(element), target)
    else if (name === 'w:txbxContent') target.onBox(element)
    else if (isWrapper(element) || DEEPER.test(name)) this.#readAll(element, target)
  }

  #readControl(control: Element, target: Target): void {
    const content = childOf(control, 'w:sdtContent')
    if (!content) return
    const shown = shownByControl(control, () => {
      const runs = new RunText()
      this.#readAll(content, { ...target, runs, onBox: () => undefined })
      return runs.text
    })
    if (shown === undefined) this.#readAll(content, target)
    else target.runs.add(shown)
  }

  #readRun(run: Element, target: Target): void {
    const { runs, style } = target
    const properties = childOf(run, 'w:rPr')
    const ofRun = this.#styles.get(childOf(properties, 'w:rStyle')?.attributes['w:val'] ?? '')
    const fonts = childOf(properties, 'w:rFonts')?.attributes
    const before = runs.text.length
    for (const element of elementsOf(run)) {
      if (element.name === 'w:fldChar') this.#readFieldMark(element, runs)
      else if (!this.#fields.some(({ isCode, isShown }) => isCode || isShown)) {
        this.#readPart(element, target, fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'])
      }
    }
    if (runs.text.slice(before).trim() === '') return
    const switched = (...names: string[]) => {
      const own = names.flatMap((name) => childOf(properties, name) ?? [])
      return own.length > 0 ? own.some(isOn) : undefined
    }
    if (switched('w:vanish') ?? (ofRun?.isHidden === true || style?.isHidden === true)) {
      runs.doubts.add('hidden')
    }
    if (
      switched('w:strike', 'w:dstrike') ??
      (ofRun?.isStruck === true || style?.isStruck === true)
    ) {
      runs.doubts.add('struck')
    }
  }

  #readPart(element: Element, target: Target, font: string | undefined): void {
    const { runs } = target
    switch (element.name) {
      case 'w:t':
      case 'm:t':
        runs.add(asSeen(ownText(element), font))
        break
      case 'w:tab':
      case 'w:ptab':
        runs.add('\t')
        break
      case 'w:br':
      case 'w:cr':
        runs.add('\n')
        break
      case 'w:noBreakHyphen':
        runs.add('\u2011')
        break
      case 'w:sym': {
        const { 'w:char': code = '', 'w:font': symbolFont = 'Wingdings' } = element.attributes
        runs.add(symbolOf(parseInt(code, 16), symbolFont) ?? '')
        break
      }
      default:
        this.#readOne(element, target)
    }
  }

  #readFieldMark(mark: Element, runs: RunText): void {
    const type = mark.attributes['w:fldCharType']
    const field = this.#fields.at(-1)
    if (type === 'begin') {
      const shown = shownByFormField(childOf(mark, 'w:ffData'))
      if (shown !== undefined) runs.add(shown)
      this.#fields.push({ isCode: true, isShown: shown !== undefined })
    } else if (type === 'separate' && field) field.isCode = false
    else if (type === 'end') this.#fields.pop()
  }
}

/** Line breaks in the file are blanks to the reader. */
const ownText = ({ children }: Element) =>
  children
    .map((child) => (typeof child === 'string' ? child : ''))
    .join('')
    .replace(/[\r\n\t]+/g, ' ')
