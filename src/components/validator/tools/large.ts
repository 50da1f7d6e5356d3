import type { Finding, Report } from '../../../api/element'
import { create } from '../create'
import type { Desk } from '../desk'
import { countsInWords, inFigures } from '../wording'
import { checkLarge } from '../worker/check-large'
import { largeFrom, type LargeReport, type LargeRun } from '../worker/large-report'
import type { Changes } from './changes'
import { takeLargePastes } from './large-paste'
import { createRunReport } from './run-report'

/** The checking of what is too large to be checked while one types. */
export interface Large {
  /** Takes over the text in the box when it is large; false when it is not. */
  takesText: (isAskedFor: boolean) => boolean
  /** Checks a file that is too large for the box. */
  takeFile: (file: File) => void
  /** A verdict is shown; more is told of one that came of a run. */
  onShow: (report: Report | null, results: HTMLElement) => void
  /** Tells the place of a finding in a file, which is not in the box. @returns false for any other */
  goesTo: (finding: Finding) => boolean
  /** How many places findings have in all, in words, where a run found more than are shown. */
  amountOf: (same: readonly Finding[]) => string | undefined
  /** Whether a report is about a file that is not in the box. */
  isOfFile: (report: Report | null) => boolean
}

/** A text waits no longer, in ms, to be laid out. */
const longestHeld = 1000

/** What is checked, and for whom. */
interface Asked {
  what: Blob | string
  file: File | undefined
  isAskedFor: boolean
}

/** Checks what is large beside the page, and shows how far that has come. */
export function createLarge(desk: Desk, changes: Changes): Large {
  const { host } = desk
  const { box } = desk.draft
  // The first verdict, that nothing is checked yet, stands there from the beginning.
  const results = desk.tree.querySelector('[part~=summary]')?.parentElement
  const bar = create('progress', { part: 'progress', ariaLabel: 'Hvor meget der er tjekket' })
  const told = create('small', {})
  const stop = create(
    'button',
    {
      type: 'button',
      part: 'button stop',
      onclick: () => {
        run?.stop()
      },
    },
    'Stop',
  )
  const heading = create('h2', { tabIndex: -1 })
  const again = create(
    'button',
    {
      type: 'button',
      part: 'button again',
      hidden: true,
      onclick: () => {
        if (last) void start(last)
      },
    },
    'Prøv igen',
  )
  const going = create('div', { className: 'going' }, heading, bar, told, stop, again)
  const standIn = create('div', { onclick: layOutText })
  let run: LargeRun | undefined
  let last: Asked | undefined
  let file: File | undefined
  let shown: LargeReport | undefined
  let checkedBy = ''
  /** Whether the line below the draft says that it is being checked. */
  let saysGoing = false

  takeLargePastes(desk, changes, () => {
    // Nothing moves meanwhile: something as tall stands there instead.
    standIn.style.setProperty('height', `${box.offsetHeight}px`)
    box.before(standIn)
    box.hidden = true
  })
  // An element that leaves the page has no size, and has one again when it is back. One that is only moved keeps its own.
  new ResizeObserver(() => {
    if (!host.isConnected) rest()
    else if (last && !run) void start({ ...last, isAskedFor: false })
  }).observe(host)

  return {
    takesText(isAskedFor) {
      const text = box.value
      if (file && text === '' && (isAskedFor || checkedBy !== asked())) {
        takeFile(file)
        return true
      }
      letGo()
      if (text.length < largeFrom) {
        layOutText()
        return false
      }
      void start({ what: text, file: undefined, isAskedFor })
      return true
    },
    takeFile(chosen) {
      // What stands in the box is not what is checked; it can be brought back.
      changes.put('', 'Feltet er tømt for at tjekke filen')
      takeFile(chosen)
    },
    onShow(report, results) {
      if (!shown || report !== shown) return
      const summary = results.firstElementChild
      const [said] = summary?.querySelector('p')?.childNodes ?? []
      if (said?.textContent) {
        // The report lists the first registrations alone.
        said.textContent = said.textContent.replace(
          /[^ ]+ (registrering\p{L}*\.)$/u,
          `${inFigures(shown.run.records)} $1`,
        )
      }
      summary?.after(createRunReport(shown, file?.name))
    },
    goesTo(finding) {
      if (!file || !finding.range) return false
      const { line, column } = finding.range.start
      changes.say(`${file.name}: linje ${inFigures(line)}, tegn ${inFigures(column)}`)
      return true
    },
    amountOf(same) {
      const count = shown?.run.codes.find(({ code }) => code === same[0]?.code)?.count ?? 0
      return count > same.length
        ? `${inFigures(same.length)} af ${inFigures(count)} steder`
        : undefined
    },
    isOfFile: (report) => file !== undefined && report === shown,
  }

  /** What a check goes by, to tell a change of it from a press on "Ryd". */
  function asked(): string {
    return JSON.stringify(desk.options())
  }

  function takeFile(chosen: File): void {
    letGo()
    layOutText()
    void start({ what: chosen, file: chosen, isAskedFor: true })
  }

  /** Nobody sees an element that is not in the page: its work ends, and is begun again when it is back. */
  function rest(): void {
    run?.close()
    run = undefined
  }

  /** A text that was held back is shown. */
  function layOutText(): void {
    standIn.remove()
    box.hidden = false
  }

  function letGo(): void {
    rest()
    last = undefined
    file = undefined
    shown = undefined
    going.remove()
  }

  async function start(asking: Asked): Promise<void> {
    const { what, file: from, isAskedFor } = asking
    last = asking
    file = from
    shown = undefined
    checkedBy = asked()
    bar.removeAttribute('value')
    told.textContent = ''
    stop.hidden = bar.hidden = false
    again.hidden = true
    heading.textContent = `Tjekker ${from ? from.name : 'teksten'}`
    // What was found in the text before stays until more is known; of a file nothing is known.
    if (from) results?.replaceChildren(going)
    else results?.prepend(going)
    // Who asked waits for the verdict, and finds the way to stop beside it. Who goes on writing is told.
    saysGoing = !isAskedFor || desk.tree.activeElement === box
    if (saysGoing) changes.say(`${heading.textContent}. Du kan stoppe undervejs.`)
    else heading.focus()
    const mine = checkLarge(what, desk.options(), {
      progress(done, total) {
        if (run !== mine) return
        // Where nothing is drawn, as in a tab in the background, sizes are not told of.
        if (!host.isConnected) {
          rest()
          return
        }
        bar.max = total
        bar.value = done
      },
      report({ run: { records, milliseconds }, counts }) {
        if (run !== mine) return
        if (milliseconds > longestHeld) layOutText()
        told.textContent = soFar(records, counts)
      },
    })
    run = mine
    try {
      const report = await mine.done
      if (run === mine) show(report, isAskedFor)
    } catch (error) {
      if (run !== mine) return
      layOutText()
      stop.hidden = bar.hidden = true
      again.hidden = false
      heading.textContent = 'Tjekket kunne ikke gøres færdigt'
      told.textContent = (error as Error).message
      changes.say(`${heading.textContent}.`)
    }
  }

  function show(report: LargeReport, isAskedFor: boolean): void {
    shown = report
    if (saysGoing) changes.say('')
    // Meanwhile the person may have gone on writing; to them the verdict is read aloud. It also costs the browser long to
    // take focus out of a long text. A file is not in the box, and its verdict is shown in any case.
    const isWriting = desk.tree.activeElement === box
    desk.tell(report, file !== undefined || (isAskedFor && !isWriting))
    // The verdict is drawn before the text is laid out.
    requestAnimationFrame(() => setTimeout(layOutText))
  }
}

const soFar = (records: number, counts: Report['counts']): string =>
  `${inFigures(records)} tjekket. ${countsInWords(counts) || 'Ingen fejl endnu'}`
