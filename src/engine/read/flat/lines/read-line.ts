import type { Field, RegistrationType } from '../../../../schemas/field'
import type { Guidance } from '../../../model/guidance'
import type { Span } from '../../../model/record'
import { asMeant } from '../../../text/hidden-character'
import { nearest } from '../../../text/nearest'
import type { Entry } from '../entry'
import { isTypeLabel, meaningOf, titlesOf, typeNamed } from '../labels'
import type { Registrations } from '../registrations'
import { boxesIn } from '../values/boxes'
import { codeNamed } from '../values/code-value'
import { itemsOf } from '../values/list-items'
import { readPlain } from '../values/plain-value'
import { readTruth } from '../values/truth'
import { bareLabelIn } from './bare-label'
import { entryOnLine, type PlacesOnLine } from './entry-on-line'
import { isTypesNotChosen, headingIn } from './heading'
import { labelBeforeValue } from './label-before-value'
import { labelsIn, type LabelledText } from './label-in-line'
import { bulletsBefore, isDecoration, isItem, isNumbered } from './marks'
import type { PhysicalLine } from './physical-line'
import type { PlainLine } from './plain-line'
import { unicodePattern } from '../../../pattern/unicode-pattern'

/** What a field takes from lines below its label. */
type Kind = 'text' | 'codes' | 'items' | 'value' | 'string' | 'unknown' | 'none'

/** A postal code and a town go on with an address. */
const POSTAL = unicodePattern(String.raw`^\s*\d{4}\s+\p{L}`)

/** A text far from any label of ours may have a colon in it; one mistyped letter may be a label all the same. */
const TYPOS_IN_TEXT = 1

/** Above the first label of ours nothing else tells a mistyped one from a title. */
const TYPOS_ABOVE = 3

/** A label with a colon, and at most a line to write on behind it. */
const EMPTY = /:[\s._…*]*$/

/** Blanks, dots, an arrow, a dash or an equals sign between a label and its text. */
const PADDING = /^(?:\s{2,}|\s*(?:[-=]>|→|=)\s*|\s[-–—]\s+|\s*[.…][\s.…]*)$/

/** What a line turned out to be. */
export type LineRead = 'read' | 'title' | 'passed'

/** Reads lines one by one, each in the light of the ones before. */
export class LineReader {
  readonly #text: string
  readonly #guidance: Guidance
  readonly #registrations: Registrations
  readonly #passed: (at: { start: number; end: number }) => void
  /** The last label stood alone on its line, so others may too. */
  #isBare = false
  /** The last label was parted from its text by something else than a colon, so others may be too. */
  #isPadded = false
  /** The text below the last label began behind a blank line. */
  #isSpaced = false
  /** Above this offset nothing is a mistyped label, as far as has been looked. */
  #noSlipBefore = 0

  constructor(
    text: string,
    guidance: Guidance,
    registrations: Registrations,
    passed: (at: { start: number; end: number }) => void,
  ) {
    this.#text = text
    this.#guidance = guidance
    this.#registrations = registrations
    this.#passed = passed
  }

  /**
   * @param blanks number of blank lines before
   * @param below gives the lines below that are not blank
   * @returns 'title' for a line with an unknown label above the first registration
   */
  read(physical: PhysicalLine, blanks: number, below: () => Iterable<PhysicalLine>): LineRead {
    const peek = () => {
      const [next] = below()
      return next ? this.#text.slice(next.start, next.end) : ''
    }
    const entry = this.#registrations.current
    const line = entry?.text === '' ? this.#behindColon(physical) : physical
    const written = this.#text.slice(line.start, line.end)
    const { kind, field } = this.#kindOf(entry)
    if (isDecoration(written)) return 'read'
    if (entry && field && this.#isValue(kind, field, entry, written, peek)) {
      this.#goOn(entry, line, blanks)
      return 'read'
    }
    const isInText = kind === 'text' && entry?.text !== '' && !this.#isPadded
    const [first, ...others] = labelsIn(this.#guidance, written, isInText)
    const hasText = first !== undefined && first.textAt < first.textEnd
    const isItemOfText = kind === 'text' && isItem(written)
    const isApart = kind !== 'text' || blanks > 0
    const mayBeHeading = isItemOfText ? isApart && isNumbered(written) : !first?.isKnown || !hasText
    if (mayBeHeading && this.#readHeading(written, line, blanks, peek, isItemOfText || hasText)) {
      return 'read'
    }
    if (first && (first.isKnown || hasText) && this.#isLabel(first, kind)) {
      if (
        !first.isKnown &&
        !this.#registrations.hasBegun &&
        !this.#isSlip(first.label, line, below())
      ) {
        return 'title'
      }
      for (const one of [first, ...others]) this.#add(one, line)
      this.#isBare = false
      this.#isPadded = PADDING.test(written.slice(first.labelEnd, first.textAt))
      return 'read'
    }
    if (!isItemOfText && this.#readBareLabel(written, line, kind, entry, blanks, peek)) {
      return 'read'
    }
    const before = isInText ? undefined : this.#labelBeforeValue(written)
    if (before) {
      this.#add(before, line)
      return 'read'
    }
    if (entry && (goesOn(kind, entry, written, blanks) || this.#isSpacedItem(kind, written))) {
      this.#goOn(entry, line, blanks)
      return 'read'
    }
    return isTypesNotChosen(this.#guidance, written) ? 'read' : 'passed'
  }

  /**
   * Takes a line of the plainest form.
   *
   * @returns whether it could be taken: not while a label waits for its text
   */
  take(line: PlainLine): boolean {
    if (this.#registrations.current?.text === '') return false
    this.#registrations.add(entryOnLine(this.#text, line, line))
    this.#isBare = this.#isPadded = false
    return true
  }

  /** Whether the label above has no value yet, and a line is values of its code list. */
  asksFor(written: string): boolean {
    const entry = this.#registrations.current
    if (entry?.text !== '') return false
    const { kind, field } = this.#kindOf(entry)
    return (
      kind === 'codes' &&
      field !== undefined &&
      this.#isValue(kind, field, entry, written, () => '')
    )
  }

  /** One of a list whose every item stands behind a blank line: a few words, and no sentence. */
  #isSpacedItem(kind: Kind, written: string): boolean {
    return this.#isSpaced && kind === 'items' && /^\s*\S+(?:\s\S+){0,3}(?<![.!?:,])$/.test(written)
  }

  #labelBeforeValue(written: string): LabelledText | undefined {
    return this.#registrations.hasBegun ? labelBeforeValue(this.#guidance, written) : undefined
  }

  #kindOf(entry: Entry | undefined): { kind: Kind; field?: Field } {
    if (!entry) return { kind: 'none' }
    const { field, area } = meaningOf(this.#guidance, entry.folded) ?? {}
    if (!field) return { kind: 'unknown' }
    if (area !== undefined || field.kind?.name === this.#guidance.freeText) {
      return { kind: 'text', field }
    }
    if (field.type === 'array') return { kind: field.items?.values ? 'codes' : 'items', field }
    if (field.properties) return { kind: 'none', field }
    const isValue =
      field.type !== 'string' || field.values !== undefined || field.kind?.isDate === true
    return { kind: isValue ? 'value' : 'string', field }
  }

  /** Whether a line is the value, or one of the values, that the label above asks for. */
  #isValue(kind: Kind, field: Field, entry: Entry, written: string, peek: () => string): boolean {
    const isOpen = entry.text === ''
    const hasBox = boxesIn(written).length > 0
    const isLabelled = () => labelsIn(this.#guidance, written, false).some((one) => one.isKnown)
    if (kind === 'value') {
      if (!isOpen) return hasBox && boxesIn(entry.text).length > 0 && !isLabelled()
      if (hasBox && field.type !== 'integer') return !isLabelled()
      const text = written.slice(bulletsBefore(written)).trim()
      if (isTypeLabel(this.#guidance, entry.folded)) {
        return typeNamed(this.#guidance, text) !== undefined
      }
      return field.values?.includes(text) === true || readPlain(text, field) !== text
    }
    if (kind !== 'codes') return false
    const values = field.items?.values ?? []
    if (hasBox) return !isLabelled()
    const items = itemsOf(written, values).map(({ start, end }) => written.slice(start, end))
    if (!items.some((item) => codeNamed(item, values) !== undefined)) return false
    if (written.includes(':')) return false
    if (isOpen || isItem(written) || items.length > 1) return true
    // The name of an area alone on its line is the label of a text where a text follows, or when it is on the list.
    const [item = ''] = items
    const listed = itemsOf(entry.text, values)
    const isListed = listed.some(
      ({ start, end }) =>
        codeNamed(entry.text.slice(start, end), values) === codeNamed(item, values),
    )
    return !isListed && this.#isLabelLine(peek())
  }

  /** Whether a line begins something else than a text: a label, a heading, or the end. */
  #isLabelLine(written: string): boolean {
    return (
      written === '' ||
      bareLabelIn(this.#guidance, written) !== undefined ||
      headingIn(this.#guidance, written) !== undefined ||
      labelsIn(this.#guidance, written, false).some(({ isKnown }) => isKnown)
    )
  }

  /** Whether what stands below a heading is of its registration, or of the list of boxes in which it is the ticked one. */
  #goesWith(written: string): boolean {
    return this.#isLabelLine(written) || isTypesNotChosen(this.#guidance, written)
  }

  /** A colon in a free text makes no label of what nobody knows. */
  #isLabel({ isKnown, label }: LabelledText, kind: Kind): boolean {
    return isKnown || kind !== 'text' || this.#isNear(label, TYPOS_IN_TEXT)
  }

  /** Above the first label of ours a mistyped one has another label below it, perhaps below further mistyped ones. */
  #isSlip(label: string, { start }: Span, below: Iterable<Span>): boolean {
    if (start < this.#noSlipBefore || !this.#isNear(label, TYPOS_ABOVE)) return false
    this.#noSlipBefore = Infinity
    for (const line of below) {
      const [next] = labelsIn(this.#guidance, this.#text.slice(line.start, line.end), false)
      if (next?.isKnown) return true
      if (next && this.#isNear(next.label, TYPOS_ABOVE)) continue
      this.#noSlipBefore = line.start
      break
    }
    return false
  }

  #isNear(label: string, typos: number): boolean {
    return nearest(label, titlesOf(this.#guidance), typos) !== undefined
  }

  /** @param isDoubted it counts only with a field of its type below it */
  #readHeading(
    written: string,
    line: PhysicalLine,
    blanks: number,
    peek: () => string,
    isDoubted: boolean,
  ): boolean {
    const heading = headingIn(this.#guidance, written)
    if (!heading) return false
    const { type, restAt } = heading
    if (isDoubted && !this.#isFieldOf(type, peek())) return false
    // The name of a type may be a label as well: then a truth value follows, or it is the next of an empty form.
    const label = bareLabelIn(this.#guidance, written)
    if (label && this.#registrations.hasBegun && isTruth(peek())) return false
    if (label && EMPTY.test(written) && this.#isStillMissing(label.folded, type, peek())) {
      // Behind a blank line, with a field below it that comes before it in the form, it begins another.
      const isApart = blanks > 0 && !this.#registrations.isBelowHeading
      if (!isApart || !this.#comesBefore(peek(), label.folded, type)) return false
    }
    // Among the items of a list only one that has fields below it.
    if (isItem(written) && !this.#goesWith(peek())) return false
    if (heading.isDoubted && !this.#isLabelLine(peek())) return false
    this.#registrations.begin(type, { start: line.start, end: line.end })
    if (restAt !== undefined) this.#passed({ start: line.start + restAt, end: line.end })
    this.#isBare = this.#isPadded = false
    return true
  }

  /** Whether a line begins with the label of a field of a type. */
  #isFieldOf(type: RegistrationType, written: string): boolean {
    const folded = this.#labelOf(written)
    return folded !== undefined && meaningOf(this.#guidance, folded, type) !== undefined
  }

  #labelOf(written: string): string | undefined {
    const [first] = labelsIn(this.#guidance, written, false)
    return first?.folded ?? bareLabelIn(this.#guidance, written)?.folded
  }

  /** Whether the registration is of a type, and has neither the label nor the one on the next line. */
  #isStillMissing(folded: string, type: RegistrationType, next: string): boolean {
    const label = this.#labelOf(next)
    const isNew = (one: string) => !this.#registrations.has(one)
    return this.#registrations.isOf(type) && isNew(folded) && (label === undefined || isNew(label))
  }

  /** Whether a line begins with a label that stands above another in the form of a type. */
  #comesBefore(line: string, other: string, type: RegistrationType): boolean {
    const order = Object.keys(type.root.properties ?? {})
    const placeOf = (folded: string) =>
      order.indexOf(meaningOf(this.#guidance, folded, type)?.path.split('/')[1] ?? '')
    const label = this.#labelOf(line)
    const place = label === undefined ? -1 : placeOf(label)
    return place >= 0 && place < placeOf(other)
  }

  /** The line of a definition list, "<label>" and ":   <text>" below it, without its colon. */
  #behindColon(line: PhysicalLine): PhysicalLine {
    const [colon = ''] = /^\s*[:~]\s+(?=\S)/.exec(this.#text.slice(line.start, line.end)) ?? []
    return colon === '' ? line : { ...line, start: line.start + colon.length }
  }

  #readBareLabel(
    written: string,
    line: PhysicalLine,
    kind: Kind,
    entry: Entry | undefined,
    blanks: number,
    peek: () => string,
  ): boolean {
    const found = bareLabelIn(this.#guidance, written)
    if (!found) return false
    const isOpen = entry?.text === ''
    // In a running text a word on a line of its own is a word.
    if (kind === 'text' && !isOpen && !this.#isBare && blanks === 0 && !written.endsWith(':')) {
      return false
    }
    if (found.isNameOnly && this.#isLabelLine(peek()) && !isTruth(peek())) {
      if (kind === 'text' || !this.#registrations.hasBegun) return false
    }
    // A label without a value says nothing above the first registration, unless its value follows.
    if (!this.#registrations.hasBegun && found.isNameOnly) return false
    const { length } = written
    this.#add({ ...found, textAt: length, textEnd: length }, line)
    this.#isBare = !written.includes(':')
    return true
  }

  #add(one: PlacesOnLine, line: PhysicalLine): void {
    this.#registrations.add(entryOnLine(this.#text, line, one))
  }

  /** Adds a line to a text. Marks and indentation before it are no part of the text. */
  #goOn(entry: Entry, { start, end }: PhysicalLine, blanks: number): void {
    const written = this.#text.slice(start, end)
    const text = written.trimStart()
    if (entry.text === '') {
      this.#isSpaced = blanks > 0
      entry.at = { ...entry.at, start: end - text.length, end }
      entry.text = text
      return
    }
    entry.at = { ...entry.at, end }
    const whole = this.#text.slice(entry.at.start, end)
    const { kind } = this.#kindOf(entry)
    // Marks before the items of a list are left out when it is read, and each item keeps its place.
    const isList = kind === 'codes' || kind === 'items' || kind === 'value'
    entry.text = isList ? whole : entry.text + (blanks > 0 ? '\n\n' : '\n') + text
    if (entry.text.length !== whole.length) entry.isPieced = true
  }
}

const isTruth = (written: string) => readTruth(asMeant(written)) !== undefined

/** Whether a line that is no label goes on with the text above it. */
function goesOn(kind: Kind, { text }: Entry, written: string, blanks: number): boolean {
  const isOpen = text === ''
  switch (kind) {
    case 'text':
      return true
    case 'codes':
    case 'items':
      return isOpen || blanks === 0 || isItem(written)
    case 'value':
      return isOpen
    case 'string':
      return isOpen || (blanks === 0 && POSTAL().test(written))
    case 'unknown':
      return blanks === 0
    default:
      return false
  }
}
