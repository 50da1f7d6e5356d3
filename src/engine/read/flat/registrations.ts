import type { RegistrationType } from '../../../schemas/field'
import type { ReadOptions } from '../../model/options'
import type { Place, Receiver } from '../../model/record'
import type { Entry, FlatText } from './entry'
import { emitRecord } from './flat-record'
import { isTypeLabel, meaningOf, typeNamed } from './labels'

/**
 * Gathers entries into registrations. A new one begins at a heading that names a type, at a block that repeats a label
 * after a blank line, and at a second label for the type.
 */
export class Registrations {
  /** Number of registrations passed on. */
  count = 0
  /** The entry that was added last, which a text may go on with. */
  current: Entry | undefined
  /** The type that the last heading named. */
  heading: RegistrationType | undefined
  readonly #options: ReadOptions
  readonly #receiver: Receiver
  readonly #write: Pick<FlatText, 'quote' | 'newline'>
  /** Of the heading. */
  #opening: Place | undefined
  #record: Entry[] = []
  #block: Entry[] = []
  /** The entry of these that says the type. */
  #said: Entry | undefined
  /** The fields of the record, and the type by which its labels are read. */
  #fields = new Set<string>()
  #type: RegistrationType | undefined
  /** The only repeated label that separates this record from the one before; undefined when there are several. */
  #separator: string | undefined

  constructor(
    options: ReadOptions,
    receiver: Receiver,
    write: Pick<FlatText, 'quote' | 'newline'>,
  ) {
    this.#options = options
    this.#receiver = receiver
    this.#write = write
  }

  /** Whether a registration has begun, with a heading or an entry. */
  get hasBegun(): boolean {
    return this.#opening !== undefined || this.#record.length + this.#block.length > 0
  }

  /** Whether the registration that is being read has a label. A block that says its type may be another one. */
  has(folded: string): boolean {
    const saysType = this.#said !== undefined && this.#block.includes(this.#said)
    const entries = saysType ? this.#block : [...this.#record, ...this.#block]
    return entries.some((entry) => entry.folded === folded)
  }

  /** Whether the registration that is being read says that it is of a type. */
  isOf(type: RegistrationType): boolean {
    const said = this.#said && typeNamed(this.#options.guidance, this.#said.text)
    return this.hasBegun && (said ?? this.heading) === type
  }

  /** The number of the registration that is being read, or else of the one before. */
  get number(): number {
    const hasEntries = this.#record.length + this.#block.length > 0
    return hasEntries ? this.count : Math.max(0, this.count - 1)
  }

  /** Whether a heading was read, and nothing below it yet. */
  get isBelowHeading(): boolean {
    return this.#opening !== undefined && this.#record.length + this.#block.length === 0
  }

  /** @param at place of the heading */
  begin(type: RegistrationType, at: Place): void {
    this.end()
    this.heading = type
    this.#opening = at
  }

  add(entry: Entry): void {
    const { guidance } = this.#options
    if (isTypeLabel(guidance, entry.folded)) {
      const named = typeNamed(guidance, entry.text)
      const isOther = named !== undefined && named !== this.heading && this.#opening !== undefined
      if (this.#said || (isOther && !this.isBelowHeading)) this.end()
      this.#said = entry
    }
    this.#block.push(entry)
    this.current = entry
  }

  /** Ends a block, as a blank line does. */
  endBlock(): void {
    if (this.#block.length === 0) return
    const said = this.#said && typeNamed(this.#options.guidance, this.#said.text)
    this.#readAs(said ?? this.heading)
    const fields = this.#block.map((entry) => this.#fieldOf(entry))
    const again = this.#block.filter((_, index) => this.#fields.has(fields[index] ?? ''))
    const [first] = again
    if (first) {
      const isOne = again.every(({ folded }) => folded === first.folded)
      this.#emit(isOne ? first.folded : undefined)
    }
    for (const entry of this.#block) this.#record.push(entry)
    for (const field of fields) this.#fields.add(field)
    this.#block = []
  }

  #readAs(type: RegistrationType | undefined): void {
    if (type === this.#type) return
    this.#type = type
    this.#fields = new Set(this.#record.map((entry) => this.#fieldOf(entry)))
  }

  /** One field may have been written under two of its names. */
  #fieldOf({ folded }: Entry): string {
    const { guidance } = this.#options
    const { path, area } =
      meaningOf(guidance, folded, this.#type) ?? meaningOf(guidance, folded) ?? {}
    return path === undefined ? folded : `${path} ${area}`
  }

  /** Ends the registration. A heading without one was not read after all. */
  end(): void {
    this.endBlock()
    this.#emit()
    if (this.#opening) this.#receiver.passed?.(this.#opening)
    this.#opening = undefined
    this.#separator = undefined
    this.current = undefined
  }

  /** Passes on a registration that stands beside others. */
  emitBeside(
    entries: readonly Entry[],
    opening: Place,
    heading: RegistrationType | undefined,
  ): void {
    // What is changed for one of them may change its neighbours, whose labels are the same.
    this.#pass({ ...this.#write, entries, opening, heading, isShared: true })
  }

  #pass(flat: FlatText): void {
    emitRecord(flat, this.#options, this.count++, this.#receiver)
  }

  /** The type of the heading directly above, which belongs to what stands apart below it. */
  takeHeading(): RegistrationType | undefined {
    if (!this.isBelowHeading) return undefined
    this.#opening = undefined
    return this.heading
  }

  /** @param next the only label that separates this record from the next one */
  #emit(next?: string): void {
    const [first] = this.#record
    if (!first) return
    const flat = {
      ...this.#write,
      entries: this.#record,
      opening: this.#opening ?? first.line ?? first.key,
      heading: this.heading,
      needed: [this.#separator, next],
    }
    this.#pass(flat)
    this.#separator = next
    if (this.#said && !this.#block.includes(this.#said)) this.#said = undefined
    this.#record = []
    this.#fields = new Set()
    this.#opening = undefined
  }
}
