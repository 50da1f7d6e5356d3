import type { Finding, Range, Report } from '../../../api/element'
import * as words from '../../../api/words'
import { create, createParagraph } from '../create'
import type { ElementContext } from '../element-context'
import type { Showing } from '../element-tools'
import { replaceAround } from '../replace-around'
import { groupByMessage, type SameCode } from '../grouping'
import { amountInWords, countsInWords, inFigures, readAs, severities, weights } from '../wording'
import { inFormWords } from '../form/in-form-words'
import type { Gallery } from '../gallery'
import type { Large } from '../large/create-large'
import { createCourse } from '../tools/course'
import type { Changes } from '../tools/changes'
import type { DocumentInBox } from '../tools/document-in-box'
import type { Fixes } from '../tools/fixes'
import type { LineMarks } from '../tools/line-marks'
import type { Offers } from '../tools/offers'
import { createPassedOver } from '../tools/passed-over'
import { selectPlace } from '../tools/select-place'
import { severityNames } from '../tools/severity-names'
import type { Sheets } from '../tools/sheets'
import type { TableInDraft } from '../tools/table-in-draft'
import type { TakeAlong } from '../tools/take-along'
import { isUnread } from '../tools/unread'
import type { Views } from '../tools/views'
import { createCaseSteps } from './case-steps'
import { choicesFor } from './choices'
import { editableDraft, type ChangedText, type EditableDraft } from './edit-draft'
import { createFindingCard } from './finding-card'
import { isFetched, isGap } from './gaps'
import { createPlaces, type Places } from './places'
import { createProgress } from './progress'
import { requirementsOf } from './requirements'
import { createWalk } from './walk'
import { findingWords } from './words'

/** What stands beside a draft: what is left to do while it is written, and what is wrong when it is judged. */
export interface Companion {
  /** @returns what is to be announced; '' for nothing */
  show: (report: Report | null, showing: Showing) => string
  /** Leads to the next finding, or to the one before. */
  step: (by: 1 | -1) => void
  /** The caret has moved: the finding at its place is opened. */
  onCaret: () => void
  /** A cell of the draft was gone to: the finding at its place is opened. */
  onPlace: (offset: number) => void
  /** Moves focus from the draft back to the open finding. */
  back: () => void
  /** The place of a range was asked for in the text. */
  onMark: (range: Range) => void
}

export interface CompanionParts {
  changes: Changes
  documents: DocumentInBox
  fixes: () => Fixes
  gallery: Gallery
  large: Large
  lineMarks: () => LineMarks
  offers: Offers
  sheets: Sheets
  table: TableInDraft
  takeAlong: TakeAlong
  views: Views
}

/** Findings of one code that are listed until all are asked for. */
const shownAtFirst = 3

/** So many findings are marked in the text. */
const mostMarked = 10_000

export function createCompanion(context: ElementContext, parts: CompanionParts): Companion {
  const { draft, results, tree } = context
  const { box } = draft
  const { changes, documents, gallery, large, offers, sheets, table, takeAlong, views } = parts
  const walk = createWalk()
  /** Codes of which the person opened all findings; they stay open while the draft changes. */
  const opened = new Set<string>()
  /** Paths of the missing field that is open while one writes. */
  let openPath = ''
  const said = create('p', { role: 'status', className: 'unseen' })
  let report: Report | null = null
  let showing: Showing = { isJudged: false, isAskedFor: false, trouble: '' }
  let editable: { text: string; type: string | undefined; draft: EditableDraft } | undefined
  let places: Places | undefined
  let shownLine = 0
  /** The text that is shown as it was checked. */
  let drawnText = ''
  /** After an act of the person, focus goes on to the next finding. */
  let goesOn = false
  results.after(said)
  /** What the companion is scrolled in, and how far: asked about at each check, the browser would lay out the page for it. */
  const frame = results.parentElement
  let scrolled = 0
  frame?.addEventListener(
    'scroll',
    () => {
      scrolled = frame.scrollTop
    },
    { passive: true },
  )
  const strip = create('div', { className: 'strip', hidden: true })
  draft.root.before(strip)

  const draftNow = (): EditableDraft => {
    const { type } = context.options()
    const text = box.value
    if (editable?.text !== text || editable.type !== type) {
      editable = { text, type, draft: editableDraft(text, type) }
    }
    return editable.draft
  }
  /** The text of a file that is not in the box is known by its lines alone. */
  const placeName = (finding: Finding): string =>
    places?.nameOf(finding) ??
    (finding.range ? `linje ${inFigures(finding.range.start.line)}` : 'kladden')
  /** Where the person is in the draft; undefined when focus is elsewhere. */
  const caret = (): number | undefined =>
    table.caret() ?? (tree.activeElement === box ? box.selectionStart : undefined)
  const lineAtCaret = (): number => {
    const offset = caret()
    return offset === undefined ? 0 : box.value.slice(0, offset).split('\n').length
  }

  return {
    show(next, how) {
      report = next && views.isForm ? inFormWords(next) : next
      showing = how
      const focused = focusKey()
      const { news, keepsFocus } = draw()
      if (how.isAskedFor) {
        if (next) sheets.show('findings')
        results.querySelector<HTMLElement>('[part~=summary]')?.focus()
        return ''
      }
      if (goesOn) {
        goesOn = false
        focusOpen()
      } else if (focused && !keepsFocus) restoreFocus(focused)
      return news
    },
    step(by) {
      const isInText = caret() !== undefined
      const finding = isInText ? nextInText(by) : walk.step(by)
      if (!finding) return
      open(finding)
      if (isInText) show(finding)
      else lead(finding)
      const { title } = findingWords(finding)
      said.textContent = `${walk.inWords()}. ${title}, ${placeName(finding)}.`
    },
    onCaret() {
      const line = lineAtCaret()
      if (line === shownLine) return
      // What was typed since is checked in a moment, and drawn then.
      if (box.value !== drawnText) return
      shownLine = line
      if (!report || line === 0) return
      if (!showing.isJudged) {
        context.redraw()
        return
      }
      const offset = box.selectionStart
      const here =
        walk.findings.find(
          (finding) =>
            !isGap(finding) &&
            finding.range !== undefined &&
            finding.range.start.offset <= offset &&
            offset <= finding.range.end.offset,
        ) ?? walk.findings.find((finding) => finding.range?.start.line === line && !isGap(finding))
      if (!here) return
      if (here !== walk.current) open(here)
      said.textContent = `Linje ${inFigures(line)}. ${severityNames[here.severity]}: ${findingWords(here).title}.`
    },
    onPlace(offset) {
      if (!report || box.value !== drawnText) return
      shownLine = lineAtCaret()
      const isHere = (finding: Finding): boolean => {
        const { start, end } = finding.range ?? {}
        const at = places?.offsetOf(finding) ?? start?.offset
        return at !== undefined && at <= offset && offset <= Math.max(at, end?.offset ?? at)
      }
      const here = walk.findings.find((finding) => !isGap(finding) && isHere(finding))
      const gap = walk.findings.find((finding) => isGap(finding) && isHere(finding))
      const found = here ?? gap
      if (found && found !== walk.current) open(found)
    },
    back() {
      sheets.show('findings')
      focusOpen()
    },
    onMark(range) {
      const finding = walk.findings.find((one) => one.range === range)
      if (finding) open(finding)
      selectPlace(box, range)
    },
  }

  /** Most severe first, and then in the order of the text; what is missing where it belongs. */
  function inOrder(findings: readonly Finding[]): Finding[] {
    const offset = (finding: Finding): number =>
      places?.offsetOf(finding) ?? finding.range?.start.offset ?? 0
    return findings.toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) || offset(a) - offset(b),
    )
  }

  /** Draws everything anew. @returns what is to be announced, and whether what has focus was left alone */
  function draw(): { news: string; keepsFocus: boolean } {
    const { isJudged, trouble } = showing
    const text = box.value
    drawnText = text
    shownLine = lineAtCaret()
    places =
      report && !large.isOfFile(report)
        ? createPlaces(
            text,
            report,
            draftNow,
            (finding) =>
              views.placeName(finding) ?? (finding.range && documents.placeOf(finding.range)),
          )
        : undefined
    const state = !report ? nothing() : stateOf(report, isJudged)
    const { summary, below, news, count, mood } = state
    if (trouble) summary.append(createParagraph(trouble))
    summary.append(views.unwritten)
    results.dataset['mood'] = mood
    draft.bar.dataset['mood'] = mood
    // Who asks is told, whether or not it is what was told before.
    const focused = showing.isAskedFor ? null : tree.activeElement
    const keepsFocus = replaceAround(results, [summary, ...below], focused, keyOf)
    if (report) large.onShow(report, results)
    drawCourse()
    if (frame && scrolled > 0) frame.scrollTop = showing.isAskedFor ? 0 : scrolled
    sheets.count(count)
    markText()
    return { news, keepsFocus }
  }

  function markText(): void {
    const isOfBox = report && !large.isOfFile(report)
    parts.lineMarks().update({
      findings: isOfBox ? walk.findings.slice(0, mostMarked) : [],
      unread: isOfBox && showing.isJudged ? (report?.passedOver?.ranges ?? []) : [],
      current: showing.isJudged ? walk.current : undefined,
      belongsBelow: (finding) => (showing.isJudged ? places?.belongsBelow(finding) : undefined),
    })
    table.mark({
      findings: isOfBox ? walk.findings.slice(0, mostMarked) : [],
      current: walk.current,
      offsetOf: (finding) => places?.offsetOf(finding),
    })
  }

  interface State {
    summary: HTMLElement
    below: (Node | string)[]
    news: string
    count: number
    mood: 'empty' | 'writing' | 'judged' | 'ready'
  }

  function nothing(): State {
    walk.set([])
    const [heading, more] = showing.isAskedFor
      ? [
          'Skriv eller indsæt en kladde først',
          'Der er ikke noget at tjekke endnu. Du kan også begynde med et af eksemplerne.',
        ]
      : ['Prøv med et eksempel', 'Personer og sager er opdigtede.']
    return {
      summary: verdict('nothing', heading, createParagraph(more)),
      below: [gallery.createTiles()],
      news: '',
      count: 0,
      mood: 'empty',
    }
  }

  function stateOf(all: Report, isJudged: boolean): State {
    const shown = all.findings.filter((finding) => !isFetched(finding))
    const { error, warning, advice } = countsOf(all, shown)
    if (isUnread(all)) return isJudged ? notUnderstood(all, shown) : notYetUnderstood()
    if (!isJudged && error > 0) return progress(all, shown)
    const isReady = error === 0 && warning === 0
    const passedOver = words.passedOverInWords(all.passedOver?.lines)
    const read = createParagraph(readAs(all))
    const requirements = requirementsOf(draftNow().registrations, all)
    walk.set(inOrder(shown), error + warning + advice)
    if (isReady) {
      walk.set([])
      const met = requirements.filter(({ isMet }) => isMet).length
      const of =
        met > 0
          ? `${inFigures(met)} af ${inFigures(met)} krav er med, og der er ingen fejl.`
          : 'Der er ingen fejl.'
      const heading = joined('Klar. Kopiér kladden', passedOver)
      return {
        summary: verdict(
          'ok',
          heading,
          createParagraph(of),
          create(
            'button',
            {
              type: 'button',
              part: 'button copy-ready',
              ariaLabel: 'Kopiér den færdige kladde',
              onclick: () => void takeAlong.copyDraft(),
            },
            'Kopiér den',
          ),
          read,
          unreadPlaces(all),
        ),
        below: [
          ...caseOf(all),
          advice > 0
            ? fold(`${amountInWords('advice', advice)}: ${weights.advice}`, ...listOf(all, shown))
            : '',
          fetchedFold(all),
          checked(all, true),
          offersOf(all),
        ],
        news: heading,
        count: 0,
        mood: 'ready',
      }
    }
    const said = countsInWords({ error, warning, advice })
    const heading = joined(error > 0 ? said : `Ingen fejl. ${said}`, passedOver)
    return {
      summary: verdict(
        severities.find((severity) => ({ error, warning, advice })[severity]) ?? 'ok',
        heading,
        stepper(),
        read,
        parts.fixes().createFixAll(shown),
        unreadPlaces(all),
      ),
      below: [
        ...listOf(all, shown),
        ...caseOf(all),
        fetchedFold(all),
        checked(all, error === 0),
        offersOf(all),
      ],
      news: heading,
      count: error + warning + advice,
      mood: 'judged',
    }
  }

  function notUnderstood(all: Report, shown: readonly Finding[]): State {
    walk.set(inOrder(shown))
    const heading = 'Kladden kunne ikke tjekkes'
    const tried =
      'Vi har læst teksten som linjer, som tabel og som JSON og fandt ingen registrering, vi kender. Sådan kan den skrives:'
    const tiles = gallery.createTiles()
    return {
      summary: verdict('error', heading, createParagraph(tried)),
      below: [tiles, ...listOf(all, shown), offersOf(null)],
      news: heading,
      count: all.counts.error,
      mood: 'judged',
    }
  }

  function notYetUnderstood(): State {
    walk.set([])
    return {
      summary: verdict(
        'nothing',
        'Hvad vil du registrere?',
        createParagraph(
          'Begynd med typen, for eksempel Straksmatch, og skriv det første felt på linjen under. Så ser du her, hvad der skal med.',
        ),
      ),
      below: [],
      news: '',
      count: 0,
      mood: 'writing',
    }
  }

  function progress(all: Report, shown: readonly Finding[]): State {
    const requirements = requirementsOf(draftNow().registrations, all)
    const met = requirements.filter(({ isMet }) => isMet).length
    const isHalfWritten = all.findings.some(({ code }) => code === 'ugyldig-json')
    const line = lineAtCaret()
    const wrong =
      isHalfWritten || views.isForm
        ? []
        : shown.filter(
            (finding) =>
              !isGap(finding) &&
              finding.severity !== 'advice' &&
              (line === 0 || finding.range === undefined || finding.range.start.line !== line),
          )
    walk.set(inOrder(wrong))
    const heading =
      requirements.length > 0
        ? `${inFigures(met)} af ${inFigures(requirements.length)} krav er med`
        : 'Skriv videre'
    const left = requirements.filter(({ isMet }) => !isMet)
    const open = left.find(({ path, record }) => `${record}${path}` === openPath) ?? left[0]
    return {
      summary: verdict('writing', heading, createParagraph(readAs(all))),
      below: [
        ...(wrong.length > 0 ? listOf(all, wrong) : []),
        ...createProgress(requirements, {
          open: views.isForm ? undefined : open,
          amount: all.records.length,
          onOpen: (one) => {
            // The field of the form asks for it, and stands beside.
            if (
              one.finding &&
              views.goesTo({ ...one.finding, path: one.path, record: one.record })
            ) {
              sheets.show('draft')
              return
            }
            openPath = `${one.record}${one.path}`
            context.redraw()
          },
          acts: ({ finding, path, record, title }) =>
            finding ? actsFor({ ...finding, path, record }, title) : [],
        }),
        fetchedFold(all),
        offersOf(all),
      ],
      news: heading,
      count: left.length + wrong.length,
      mood: 'writing',
    }
  }

  /** The findings of a report, grouped by severity; of one code the first few, until all are asked for. */
  function listOf(all: Report, shown: readonly Finding[]): HTMLElement[] {
    const counts = countsOf(all, shown)
    return severities.flatMap((severity) => {
      const own = inOrder(shown.filter((finding) => finding.severity === severity))
      if (own.length === 0) return []
      const ofCode = new Map<string, number>()
      const items: HTMLElement[] = []
      for (const same of groupByMessage(own)) {
        const [{ code }] = same
        const before = ofCode.get(code) ?? 0
        ofCode.set(code, before + 1)
        if (before < shownAtFirst || opened.has(code) || same.includes(walk.current as Finding)) {
          items.push(cardOf(same))
        } else if (before === shownAtFirst) {
          const amount = own.filter((finding) => finding.code === code).length
          items.push(
            create(
              'li',
              { className: 'more' },
              create(
                'button',
                {
                  type: 'button',
                  part: 'button all-of-code',
                  onclick: () => {
                    opened.add(code)
                    const at = items.length
                    context.redraw()
                    results.querySelectorAll<HTMLElement>('.finding-heading')[at - 1]?.focus()
                  },
                },
                `Vis alle ${inFigures(amount)} steder`,
                create('span', { className: 'unseen' }, `: ${findingWords(same[0]).title}`),
              ),
            ),
          )
        }
      }
      return [
        create(
          'section',
          { part: `group ${severity}` },
          create(
            'h2',
            { className: 'unseen' },
            `${amountInWords(severity, counts[severity])} ${weights[severity]}`,
          ),
          create('ol', {}, ...items),
        ),
      ]
    })
  }

  function cardOf(same: SameCode): HTMLElement {
    const { current } = walk
    const isOpen = current !== undefined && same.includes(current)
    const [first] = same
    const amount = large.amountOf(same)
    const card = createFindingCard({
      same,
      current: isOpen ? current : undefined,
      isOpen,
      isToldElsewhere: views.isTelling,
      placeName,
      grounds: words.groundsInWords(first),
      acts: (finding) => actsFor(finding),
      onOpen: (finding) => {
        if (views.isForm) {
          walk.goTo(finding)
          show(finding)
          return
        }
        if (walk.current === finding) {
          lead(finding)
          return
        }
        open(finding)
        lead(finding)
      },
      onPlace: (finding) => {
        walk.goTo(finding)
        show(finding)
        markText()
      },
    })
    if (amount) card.append(create('small', {}, amount))
    return card
  }

  /** What can be done about a finding. */
  function actsFor(finding: Finding, title = findingWords(finding).title): Node[] {
    // The form has the same at the field.
    if (views.isTelling) return []
    const place = placeName(finding)
    const fix = parts.fixes().createFix(finding, place)
    if (fix.length > 0) return fix
    if (large.isOfFile(report) || views.isForm) return []
    const now = draftNow()
    const choices = choicesFor(finding, now, box.value)
      .map((choice) => ({
        choice,
        to: now.withValue(finding.record, choice.path ?? finding.path, choice.value),
      }))
      .filter(({ to }) => to !== undefined)
    const acts: Node[] = []
    if (choices.length > 0) {
      const hasGuess = choices.some(({ choice }) => choice.isGuess) && choices.length > 1
      acts.push(
        create(
          'div',
          { part: 'choices', role: 'group', ariaLabel: `Vælg: ${title}` },
          hasGuess ? create('small', {}, 'Det første er vores gæt.') : '',
          ...choices.map(({ choice, to }) =>
            create(
              'button',
              {
                type: 'button',
                part: 'button choice',
                className: choice.isGuess ? 'guess' : '',
                onclick: () => {
                  act(to as ChangedText, `${title}: ${choice.label}, ${place}. Du kan fortryde`)
                },
              },
              choice.label,
            ),
          ),
        ),
      )
    }
    const empty = isGap(finding) && now.withEmptyField(finding.record, finding.path)
    if (empty) {
      acts.push(
        create(
          'button',
          {
            type: 'button',
            part: 'button insert',
            ariaLabel: `Indsæt feltet: ${title}`,
            onclick: () => {
              views.showText()
              changes.put(empty.text, `Feltet er sat ind. Skriv det, der mangler`, empty.caret)
              sheets.show('draft')
              void context.check(false)
              if (table.goTo(empty.caret)) return
              box.focus()
              box.setSelectionRange(empty.caret, empty.caret)
            },
          },
          'Indsæt feltet',
        ),
      )
    }
    return acts
  }

  function act({ text, caret }: ChangedText, description: string): void {
    changes.put(text, description, caret)
    goesOn = true
    void context.check(false)
  }

  function open(finding: Finding): void {
    walk.goTo(finding)
    const focused = focusKey()
    const { keepsFocus } = draw()
    if (focused && !keepsFocus) restoreFocus(focused)
    const card = results.querySelector('.is-open')
    card?.scrollIntoView({ block: 'nearest' })
  }

  /** The finding after the caret, or before it; after the last comes the first. */
  function nextInText(by: 1 | -1): Finding | undefined {
    const placed = walk.findings
      .map((finding) => ({ finding, offset: placeOf(finding) }))
      .sort((a, b) => a.offset - b.offset)
    const here = caret() ?? 0
    const next =
      by === 1
        ? placed.find(({ offset }) => offset > here)
        : placed.findLast(({ offset }) => offset < here)
    return (next ?? placed.at(by === 1 ? 0 : -1))?.finding
  }

  /** Shows the place of a finding without leaving the list. */
  function lead(finding: Finding): void {
    if (!finding.range || views.isForm || large.isOfFile(report)) return
    if (table.isShown) table.scrollTo(placeOf(finding))
    else parts.lineMarks().scrollTo(places?.belongsBelow(finding) ?? finding.range.start.line)
  }

  /** Goes to the place of a finding. */
  function show(finding: Finding): void {
    sheets.show('draft')
    const isShown = large.goesTo(finding) || views.goesTo(finding) || table.goTo(placeOf(finding))
    if (!isShown) selectPlace(box, rangeOf(finding))
    shownLine = lineAtCaret()
  }

  /** Offset at which a finding is gone to. */
  function placeOf(finding: Finding): number {
    return (
      (table.isShown ? places?.offsetOf(finding) : undefined) ?? rangeOf(finding)?.start.offset ?? 0
    )
  }

  /** Where the caret goes; for what is missing, to the end of the line above. */
  function rangeOf(finding: Finding): Range | undefined {
    const line = places?.belongsBelow(finding)
    if (line === undefined) return finding.range
    const before = box.value.split('\n').slice(0, line).join('\n')
    const end = { line, column: 1, offset: before.length }
    return { start: end, end }
  }

  function stepper(): HTMLElement | string {
    if (walk.findings.length < 2) return ''
    const button = (by: 1 | -1, name: string, sign: string) =>
      create(
        'button',
        {
          type: 'button',
          part: 'button step',
          ariaLabel: name,
          title: `${name} (${by === 1 ? 'F8' : 'Skift + F8'})`,
          onclick: () => {
            const finding = walk.step(by)
            if (!finding) return
            open(finding)
            lead(finding)
            said.textContent = `${walk.inWords()}. ${findingWords(finding).title}, ${placeName(finding)}.`
          },
        },
        sign,
      )
    return create(
      'span',
      { className: 'stepper' },
      button(-1, 'Forrige fund', '\u2191'),
      create('span', {}, walk.inWords()),
      button(1, 'Næste fund', '\u2193'),
    )
  }

  /** The course of a case stands above draft and findings; what is to be done when, among the findings. */
  function drawCourse(): void {
    const drawn = report ? createCourse(report, context.options().siteUrl ?? '') : ''
    strip.replaceChildren(drawn)
    strip.hidden = drawn === ''
  }

  function caseOf({ milestones = [], asOf }: Report): (Node | string)[] {
    if (milestones.length === 0) return []
    const siteUrl = context.options().siteUrl ?? ''
    const steps = fold('Hvad skal ske hvornår', createCaseSteps(milestones, asOf, siteUrl))
    steps.toggleAttribute('open', context.host.hasAttribute('case'))
    return [steps]
  }

  function fetchedFold({ findings }: Report): Node | string {
    const fetched = findings.filter(isFetched)
    if (fetched.length === 0) return ''
    const titles = [...new Set(fetched.map(({ requirement }) => requirement.title.toLowerCase()))]
    return fold(
      `Systemet henter selv ${new Intl.ListFormat('da').format(titles)}`,
      createParagraph('I en kladde må det mangle. Skriv det kun, hvis det hentede er forkert.'),
    )
  }

  function checked(all: Report, isSaidWhatIsNot: boolean): HTMLElement {
    return create(
      'p',
      { className: 'aside' },
      `${words.checkedAgainst(all)} ${isSaidWhatIsNot ? words.notChecked : ''}`,
    )
  }

  function unreadPlaces(all: Report): Node | string {
    return createPassedOver(all, documents.placeOf, (range) => {
      views.showText()
      sheets.show('draft')
      if (!table.goTo(range.start.offset)) selectPlace(box, range)
    })
  }

  function offersOf(all: Report | null): HTMLElement {
    offers.onShow(all)
    return offers.root
  }

  /** Which control has focus, so that it has it again when it is drawn anew. */
  function focusKey(): string {
    const { activeElement } = tree
    if (!activeElement || !results.contains(activeElement) || offers.root.contains(activeElement))
      return ''
    return keyOf(activeElement)
  }

  function restoreFocus(key: string): void {
    const same = [
      ...results.querySelectorAll<HTMLElement>('button, a, summary, [part~=summary]'),
    ].find((one) => keyOf(one) === key || (isOfSummary(key) && one.matches('[part~=summary]')))
    if (same) same.focus({ preventScroll: true })
    else focusOpen()
  }

  function focusOpen(): void {
    const target =
      results.querySelector<HTMLElement>('.is-open .finding-heading') ??
      results.querySelector<HTMLElement>('[part~=summary]')
    target?.focus()
  }
}

const isOfSummary = (key: string): boolean => key.startsWith('summary ')

/** What an element says. */
const keyOf = (element: Element): string =>
  element.matches('[part~=summary]')
    ? `summary ${element.ariaLabel ?? ''}`
    : `${element.part.value} ${element.ariaLabel ?? element.textContent}`

const joined = (verdict: string, passedOver: string): string =>
  passedOver ? `${verdict}. ${passedOver}` : verdict

/** The counts of what is shown: what the system fetches by itself is no finding. In a large text more is counted than listed. */
function countsOf({ counts, findings }: Report, shown: readonly Finding[]): Report['counts'] {
  const fetched = findings.filter(isFetched)
  const isOmitted = counts.error + counts.warning + counts.advice > findings.length
  const amount = (severity: Finding['severity']) =>
    isOmitted
      ? counts[severity] - fetched.filter((finding) => finding.severity === severity).length
      : shown.filter((finding) => finding.severity === severity).length
  return { error: amount('error'), warning: amount('warning'), advice: amount('advice') }
}

/** The heading that takes focus when the person asked for the verdict. Its label is its heading. */
const verdict = (mood: string, heading: string, ...content: (Node | string)[]): HTMLElement =>
  create(
    'div',
    { part: `summary ${mood}`, role: 'group', tabIndex: -1, ariaLabel: heading },
    create('h2', { part: 'heading' }, heading),
    ...content,
  )

const fold = (name: string, ...content: (Node | string)[]): HTMLElement =>
  create('details', { part: 'fold' }, create('summary', {}, name), ...content)
