import type { Finding, Report } from '../../../engine/piecewise'
import { create } from '../create'
import type { Desk } from '../desk'
import { countsInWords, inFigures } from '../wording'
import { checkLarge } from '../worker/check-large'
import { largeFrom, wholeUpTo, type LargeReport, type LargeRun } from '../worker/large-report'
import type { Changes } from './changes'
import { createRunReport } from './run-report'

/** The checking of what is too large to be checked while one types. */
export interface Large {
  /** Takes over the text in the box when it is large; false when it is not. */
  takesText: (isAskedFor: boolean) => boolean
  /** Takes a file that is too large for the box; false when none is. */
  takesFiles: (files: readonly File[]) => boolean
  /** A verdict is shown; more is told of one that came of a run. */
  onShow: (report: Report | null, results: HTMLElement) => void
  /** Tells the place of a finding in a file, which is not in the box. @returns false for any other */
  goesTo: (finding: Finding) => boolean
  /** Whether a report is about a file that is not in the box. */
  isOfFile: (report: Report | null) => boolean
}

/** Checks what is large beside the page, and shows how far that has come. */
export function createLarge(desk: Desk, changes: Changes): Large {
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
  const heading = create('h2', {})
  const going = create('div', { className: 'going' }, heading, bar, told, stop)
  let run: LargeRun | undefined
  let file: File | undefined
  let shown: LargeReport | undefined
  let checkedBy = ''

  return {
    takesText(isAskedFor) {
      const text = box.value
      if (file && text === '' && (isAskedFor || checkedBy !== asked())) {
        takeFile(file)
        return true
      }
      letGo()
      if (text.length < largeFrom) return false
      void start(text, undefined, isAskedFor)
      return true
    },
    takesFiles(files) {
      const large = files.find(({ size }) => size > wholeUpTo)
      if (!large) return false
      if (files.length > 1) {
        changes.say('Så store filer tjekkes én ad gangen. Vælg en af dem.')
        return true
      }
      // What stands in the box is not what is checked; it can be brought back.
      changes.put('', 'Feltet er tømt, og filen tjekkes')
      takeFile(large)
      return true
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
    isOfFile: (report) => file !== undefined && report === shown,
  }

  /** What a check goes by, to tell a change of it from a press on "Ryd". */
  function asked(): string {
    return JSON.stringify(desk.options())
  }

  function takeFile(chosen: File): void {
    letGo()
    void start(chosen, chosen, true)
  }

  function letGo(): void {
    run?.close()
    run = undefined
    file = undefined
    shown = undefined
    going.remove()
  }

  async function start(
    what: Blob | string,
    from: File | undefined,
    isAskedFor: boolean,
  ): Promise<void> {
    file = from
    checkedBy = asked()
    bar.removeAttribute('value')
    told.textContent = ''
    stop.hidden = bar.hidden = false
    heading.textContent = `Tjekker ${from ? from.name : 'teksten'}`
    // What was found in the text before stays until more is known; of a file nothing is known.
    if (from) results?.replaceChildren(going)
    else results?.prepend(going)
    changes.say(`${heading.textContent}. Du kan stoppe undervejs.`)
    const mine = checkLarge(what, desk.options(), {
      progress(done, total) {
        if (run !== mine) return
        bar.max = total
        bar.value = done
      },
      report({ run: { records }, counts }) {
        if (run === mine) told.textContent = soFar(records, counts)
      },
    })
    run = mine
    try {
      const report = await mine.done
      if (run === mine) show(report, isAskedFor)
    } catch (error) {
      if (run !== mine) return
      stop.hidden = bar.hidden = true
      heading.textContent = 'Tjekket kunne ikke gøres færdigt'
      told.textContent = (error as Error).message
      changes.say(`${heading.textContent}.`)
    }
  }

  function show(report: LargeReport, isAskedFor: boolean): void {
    shown = report
    changes.say('')
    // Meanwhile the person may have gone on writing; to them the verdict is read aloud. It also costs the browser long to
    // take focus out of a long text. A file is not in the box, and its verdict is shown in any case.
    const isWriting = desk.tree.activeElement === box
    desk.tell(report, file !== undefined || (isAskedFor && !isWriting))
  }
}

const soFar = (records: number, counts: Report['counts']): string =>
  `${inFigures(records)} tjekket. ${countsInWords(counts) || 'Ingen fejl endnu'}`
