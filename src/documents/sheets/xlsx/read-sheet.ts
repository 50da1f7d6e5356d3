import { textOfPart } from '../../container/part-text'
import type { Zip } from '../../container/zip'
import { asSeen } from '../../symbols'
import { readXml, type Attributes } from '../../xml/read-xml'
import { cellAddress } from '../cell-address'
import { dayAndTime } from '../serial-date'
import { shownNumber } from '../shown-number'
import type { SheetGrid } from '../sheet-grid'
import { timeOfIso } from '../iso-time'
import { unescaped } from './escaped-text'
import { RichText } from './rich-text'
import { noStyle, type CellStyle } from './styles'

/** What all sheets of a workbook share. */
export interface Workbook {
  strings: readonly string[]
  styles: readonly CellStyle[]
  is1904: boolean
}

/** Reads the cells of a sheet into a grid. */
export function readSheet(zip: Zip, part: string, workbook: Workbook, grid: SheetGrid): void {
  const sheet = new SheetReader(workbook, grid)
  readXml(textOfPart(zip, part), sheet)
}

class SheetReader {
  readonly #workbook: Workbook
  readonly #grid: SheetGrid
  readonly #rich = new RichText()
  #row = 0
  #column = 0
  #type = 'n'
  #style = noStyle
  #hasFormula = false
  #value = ''
  #hasValue = false
  #isValue = false
  #isString = false

  constructor(workbook: Workbook, grid: SheetGrid) {
    this.#workbook = workbook
    this.#grid = grid
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 's:c':
        this.#openCell(attributes)
        break
      case 's:v':
        this.#isValue = true
        this.#hasValue = true
        break
      case 's:f':
        this.#hasFormula = true
        break
      case 's:is':
        this.#isString = true
        break
      case 's:row':
        this.#openRow(attributes)
        break
      case 's:col':
        if (isOn(attributes['hidden']) || Number(attributes['width'] ?? 1) === 0) {
          this.#grid.hideColumns(Number(attributes['min']), Number(attributes['max']))
        }
        break
      case 's:mergeCell':
        this.#merge(attributes['ref'] ?? '')
        break
      default:
        if (this.#isString) this.#rich.open(name)
    }
  }

  close(name: string): void {
    switch (name) {
      case 's:c':
        this.#closeCell()
        break
      case 's:v':
        this.#isValue = false
        break
      case 's:is':
        this.#isString = false
        break
      default:
        if (this.#isString) this.#rich.close(name)
    }
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text
    else if (this.#isString) this.#rich.add(text)
  }

  /** Rows and cells that do not say where they stand follow the one before. */
  #openRow(attributes: Attributes): void {
    const number = Number(attributes['r'])
    this.#row = Number.isInteger(number) && number > 0 ? number : this.#row + 1
    this.#column = 0
    if (isOn(attributes['hidden']) || Number(attributes['ht'] ?? 1) === 0) {
      this.#grid.hideRows(this.#row, this.#row)
    }
  }

  #openCell({ r, t = 'n', s }: Attributes): void {
    const address = r === undefined ? undefined : cellAddress(r)
    this.#column = address?.column ?? this.#column + 1
    this.#type = t
    this.#style = this.#workbook.styles[Number(s ?? NaN)] ?? noStyle
    this.#hasFormula = false
    this.#value = ''
    this.#hasValue = false
  }

  #closeCell(): void {
    if (this.#hasFormula && this.#type !== 'str' && this.#value === '') {
      this.#grid.lacksResult(this.#row, this.#column)
    } else if (this.#hasFormula && !this.#hasValue) {
      this.#grid.lacksResult(this.#row, this.#column)
    }
    this.#grid.add(this.#row, this.#column, this.#shown())
  }

  #shown(): string {
    const value = this.#value
    switch (this.#type) {
      case 's':
        return this.#seen(value === '' ? '' : (this.#workbook.strings[Number(value)] ?? ''))
      case 'inlineStr':
        return this.#seen(unescaped(this.#rich.take()))
      case 'str':
        return this.#seen(unescaped(value))
      case 'b':
        if (value === '') return ''
        return isOn(value.trim()) ? 'ja' : 'nej'
      case 'e':
        return value
      case 'd':
        return this.#isoTime(value.trim())
      default:
        return this.#number(value.trim())
    }
  }

  #seen(text: string): string {
    return asSeen(text, this.#style.symbolFont)
  }

  #number(text: string): string {
    if (text === '') return ''
    const value = Number(text)
    if (!Number.isFinite(value)) return text
    return shownNumber(value, this.#style.format, this.#workbook.is1904)
  }

  #isoTime(text: string): string {
    const time = timeOfIso(text)
    if (!time) return text
    const isDayAlone = this.#style.format[0]?.kind === 'date'
    return isDayAlone ? time.day : dayAndTime(time)
  }

  #merge(range: string): void {
    const [from = '', to = from] = range.split(':')
    const start = cellAddress(from)
    const end = cellAddress(to)
    if (!start || !end) return
    this.#grid.merge({
      fromRow: start.row,
      toRow: end.row,
      fromColumn: start.column,
      toColumn: end.column,
    })
  }
}

const isOn = (value: string | undefined) => value === '1' || value === 'true' || value === 'on'
