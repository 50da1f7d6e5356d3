/** Danish letters, and those of our neighbours, in Windows-1252: ÆØÅæøåéöüä. */
const LETTERS_OF_WINDOWS = new Set([0xc6, 0xd8, 0xc5, 0xe6, 0xf8, 0xe5, 0xe9, 0xf6, 0xfc, 0xe4])

/** What stands around a byte. */
interface Around {
  before: number
  after: number
}

const isLower = (byte: number) => byte >= 0x61 && byte <= 0x7a
const isLetter = (byte: number) =>
  isLower(byte | 0x20) && byte < 0x80 ? true : byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7
const isInWord = ({ before, after }: Around) => isLetter(before) && isLetter(after)
const isAtWord = ({ before, after }: Around) => isLetter(before) || isLetter(after)
const isBeforeWord = ({ before, after }: Around) => !isLetter(before) && isLetter(after)
const always = () => true

/**
 * Bytes that are letters in code pages 850 and 865 of DOS or in Mac Roman, and signs or nothing at all in Windows-1252, and
 * where a letter must be meant: where nobody writes the sign.
 */
const LETTERS_OF_OTHERS: ReadonlyMap<number, (around: Around) => boolean> = new Map([
  // DOS: å, which is a dagger; æ, an opening quotation mark; ø, a closing one; Å and Ø, nothing.
  [0x86, isAtWord],
  [0x91, ({ before, after }) => isLetter(before) && isLower(after)],
  [0x9b, isInWord],
  [0x8f, always],
  [0x9d, always],
  // DOS: É and ì, nothing. Mac: ê and ç.
  [0x90, always],
  [0x8d, always],
  // Mac: å, which begins words such as Œuvre; Å, nothing; æ, three quarters; Æ, which stands behind names; ø and Ø.
  [0x8c, ({ before, after }) => isLower(before) || (isLower(after) && !isOfFrench(after))],
  [0x81, always],
  [0xbe, ({ before, after }) => isLetter(before) || isLower(after)],
  [0xae, ({ after }) => isLetter(after)],
  [0xbf, ({ before, after }) => isLetter(before) || isLower(after)],
  [0xaf, isAtWord],
])

/** The u of Œuvre and the i of Œil. */
const isOfFrench = (byte: number) => byte === 0x75 || byte === 0x69

const BLANK = 0x20

/** Counts, byte by byte, letters as Windows-1252 has them, and as DOS and Mac have them. */
export class LetterCount {
  #ofWindows = 0
  #ofOthers = 0
  /** Quotation marks by which it is told whether ‘, ’ and › open and close something, or are letters at the end of a word. */
  readonly #marks = { openedByOne: 0, openedByRight: 0, closedByRight: 0, single: 0, opening: 0 }
  #before = BLANK
  #here = BLANK

  add(after: number): void {
    if (this.#here >= 0x80) this.#look(this.#here, { before: this.#before, after })
    this.#before = this.#here
    this.#here = after
  }

  end(): void {
    this.add(BLANK)
  }

  /** Whether more letters are such as DOS or Mac have than such as Windows has. */
  get isOfOthers(): boolean {
    const { openedByOne, openedByRight, closedByRight, single, opening } = this.#marks
    // A mark that opens and never closes, or the other way round, is none.
    const unpaired =
      (closedByRight === 0 ? openedByOne + openedByRight : 0) + (opening === 0 ? single : 0)
    return this.#ofOthers + unpaired > this.#ofWindows
  }

  #look(byte: number, around: Around): void {
    if (LETTERS_OF_WINDOWS.has(byte)) {
      if (isAtWord(around)) this.#ofWindows++
      return
    }
    if (LETTERS_OF_OTHERS.get(byte)?.(around)) this.#ofOthers++
    else if (byte === 0x91 && isBeforeWord(around)) this.#marks.openedByOne++
    else if (byte === 0x92 && isBeforeWord(around)) this.#marks.openedByRight++
    else if (byte === 0x92 && !isLetter(around.after)) this.#marks.closedByRight++
    else if (byte === 0x9b && isAtWord(around)) this.#marks.single++
    else if (byte === 0x8b) this.#marks.opening++
  }
}
