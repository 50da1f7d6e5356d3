import type { Finding, Report } from '../../../api/element'
import { create } from '../create'
import type { ElementContext } from '../element-context'
import { countsInWords, inFigures } from '../wording'
import { checkLarge } from './check-large'
import { largeFrom, type LargeReport, type LargeRun } from './large-report'
import type { Changes } from '../tools/changes'
import { createRunReport } from './run-report'

/** Checks input that is too large to be checked while typing. */
export interface Large {
  /** Hides the box while a large text is put in it; it is shown again after the verdict. */
  beforeLargeText: () => void
  /** Checks the text in the box, if it is large and not being checked. @returns the report to come; undefined for any other text */
  takesText: (isAskedFor: boolean) => Promise<Report | null> | undefined
  /** Checks a file that is too large for the box. */
  takeFile: (file: File) => void
  /** Called when a verdict is shown; adds the summary of the run, if it came from one. */
  onShow: (report: Report | null, results: HTMLElement) => void
  /** Announces the place of a finding in a file, which is not in the box. @returns false when there is no such file */
  goesTo: (finding: Finding) => boolean
  /** The number of findings of a code, in words, when a run found more than the report lists. */
  amountOf: (same: readonly Finding[]) => string | undefined
  /** Whether a report is about a file that is not in the box. */
  isOfFile: (report: Report | null) => boolean
}

/** Longest time, in ms, that the box stays hidden after a large paste. */
const longestHidden = 1000

/** What to check. */
interface CheckRequest {
  what: Blob | string
  file: File | undefined
  isAskedFor: boolean
}

/** Checks large input in the background, and shows the progress. */
export function createLarge(context: ElementContext, changes: Changes): Large {
  const { host, results } = context
  const { box } = context.draft
  const bar = create('progress', { part: 'progress', ariaLabel: 'Hvor meget der er tjekket' })
  const progressText = create('small', {})
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
  const going = create('div', { className: 'going' }, heading, bar, progressText, stop, again)
  const standIn = create('div', { onclick: layOutText })
  let run: LargeRun | undefined
  let last: CheckRequest | undefined
  /** Settled with the report of the check that is going on. */
  let pending: PromiseWithResolvers<Report | null> | undefined
  let file: File | undefined
  let shown: LargeReport | undefined
  let checkedBy = ''
  /** Whether the status line says that a check is going on. */
  let saysGoing = false

  // The size changes when the element leaves the page and when it returns, but not when it is only moved.
  new ResizeObserver(() => {
    if (!host.isConnected) rest()
    else if (last && !run) void start({ ...last, isAskedFor: false })
  }).observe(host)

  return {
    beforeLargeText() {
      // An element of the same height replaces the box, so that nothing moves.
      standIn.style.setProperty('height', `${box.offsetHeight}px`)
      box.before(standIn)
      box.hidden = true
    },
    takesText(isAskedFor) {
      const text = box.value
      if (file && text === '' && (isAskedFor || checkedBy !== optionsKey())) {
        return takeFile(file)
      }
      if (last && pending && last.what === text && checkedBy === optionsKey()) {
        // It is being checked already: one check, one report.
        last.isAskedFor ||= isAskedFor
        return pending.promise
      }
      if (text.length < largeFrom) {
        letGo()
        layOutText()
        return undefined
      }
      const before = pending
      letGo(false)
      const done = start({ what: text, file: undefined, isAskedFor })
      before?.resolve(done)
      return done
    },
    takeFile(chosen) {
      // The text in the box is not what is checked; clearing it can be undone.
      changes.put('', 'Feltet er tømt for at tjekke filen')
      void takeFile(chosen)
    },
    onShow(report, results) {
      if (!shown || report !== shown) return
      const summary = results.firstElementChild
      // The report lists only the first registrations: show the real number.
      const amount = /[^ ]+ (registrering\p{L}*\.)$/u
      const said = [...(summary?.querySelectorAll('p') ?? [])].find(({ textContent }) =>
        amount.test(textContent),
      )
      if (said) {
        said.textContent = said.textContent.replace(amount, `${inFigures(shown.run.records)} $1`)
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

  /** The options as text, to distinguish a change of options from a press on "Ryd". */
  function optionsKey(): string {
    return JSON.stringify(context.options())
  }

  function takeFile(chosen: File): Promise<Report | null> {
    letGo()
    layOutText()
    return start({ what: chosen, file: chosen, isAskedFor: true })
  }

  /** Stops the run while the element is not in the page; it starts again when the element returns. */
  function rest(): void {
    run?.close()
    run = undefined
  }

  /** Shows the box again after a large paste. */
  function layOutText(): void {
    standIn.remove()
    box.hidden = false
  }

  /** @param settles nobody waits for a report any more */
  function letGo(settles = true): void {
    rest()
    if (settles) pending?.resolve(null)
    pending = undefined
    last = undefined
    file = undefined
    shown = undefined
    going.remove()
  }

  function start(request: CheckRequest): Promise<Report | null> {
    pending ??= Promise.withResolvers()
    void begin(request)
    return pending.promise
  }

  async function begin(request: CheckRequest): Promise<void> {
    const { what, file: from, isAskedFor } = request
    last = request
    file = from
    shown = undefined
    checkedBy = optionsKey()
    bar.removeAttribute('value')
    progressText.textContent = ''
    stop.hidden = bar.hidden = false
    again.hidden = true
    heading.textContent = `Tjekker ${from ? from.name : 'teksten'}`
    // Earlier findings of the text stay until there are new ones; those of another file do not.
    if (from) results.replaceChildren(going)
    else results.prepend(going)
    // A person who requested the check gets focus next to Stop; one who keeps writing gets an announcement.
    saysGoing = !isAskedFor || context.tree.activeElement === box
    if (saysGoing) changes.say(`${heading.textContent}. Du kan stoppe undervejs.`)
    else heading.focus()
    const mine = checkLarge(what, context.options(), {
      progress(done, total) {
        if (run !== mine) return
        // The observer does not run in a background tab, where nothing is drawn.
        if (!host.isConnected) {
          rest()
          return
        }
        bar.max = total
        bar.value = done
      },
      report({ run: { records, milliseconds }, counts }) {
        if (run !== mine) return
        if (milliseconds > longestHidden) layOutText()
        progressText.textContent = soFar(records, counts)
      },
    })
    run = mine
    try {
      const report = await mine.done
      if (run === mine) show(report, request.isAskedFor)
    } catch (error) {
      if (run !== mine) return
      layOutText()
      stop.hidden = bar.hidden = true
      again.hidden = false
      heading.textContent = 'Tjekket kunne ikke gøres færdigt'
      progressText.textContent = (error as Error).message
      changes.say(`${heading.textContent}.`)
      settle(null)
    }
  }

  function settle(report: Report | null): void {
    const waiting = pending
    pending = undefined
    waiting?.resolve(report)
  }

  function show(report: LargeReport, isAskedFor: boolean): void {
    shown = report
    if (saysGoing) changes.say('')
    // Do not move focus if the person kept typing; the live region announces the verdict. Moving focus out of a long text
    // is also slow. A file is not in the box, so its verdict always takes focus.
    const isWriting = context.tree.activeElement === box
    context.publish(report, file !== undefined || (isAskedFor && !isWriting))
    settle(report)
    // The verdict is drawn before the text is laid out.
    requestAnimationFrame(() => setTimeout(layOutText))
  }
}

const soFar = (records: number, counts: Report['counts']): string =>
  `${inFigures(records)} tjekket. ${countsInWords(counts) || 'Ingen fejl endnu'}`
