import { createCompanion, type Companion } from '../companion'
import { create } from '../create'
import type { ElementContext } from '../element-context'
import type { ElementTools } from '../element-tools'
import { createGallery } from '../gallery'
import { createLarge } from '../large/create-large'
import { createChanges } from './changes'
import { createDocumentInBox } from './document-in-box'
import { createExtent } from './extent'
import { createFileProblem } from './file-problem'
import { createFixes, type Fixes } from './fixes'
import { followLabels } from './follow-labels'
import { openFormInAddress } from './form-in-address'
import { createKeep } from './keep'
import { layOutRows } from './lay-out-rows'
import { createLineMarks, type LineMarks } from './line-marks'
import { createOffers } from './offers'
import { openWhenPrinting } from './print'
import { createSettings } from './settings'
import { createSheets } from './sheets'
import { createSources } from './sources'
import { styles } from './styles'
import { createTableInDraft } from './table-in-draft'
import { syncFormOnLeaving } from './sync-form-on-leaving'
import { createTakeAlong } from './take-along'
import { takePastes } from './take-pastes'
import { createViews } from './views'
import { createWhatIsSent } from './what-is-sent'

/** Adds the tools to an element. */
export function equip(context: ElementContext): ElementTools {
  const { draft, host, tree } = context
  const { box, bar, head, root } = draft
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, styles]
  const desk = root.parentElement as HTMLElement
  const changes = createChanges(context)
  const offers = createOffers()
  const documents = createDocumentInBox(box)
  const table = createTableInDraft(context, {
    changes,
    placeName: documents.nameAt,
    onCell: (offset) => {
      companion.onPlace(offset)
    },
    onBack: () => {
      companion.back()
    },
    onChange: () => {
      views.arrange()
    },
  })
  const views = createViews(context, changes, table, (finding, title) => {
    fixes.mend(finding, title)
  })
  const large = createLarge(context, changes)
  const sheets = createSheets(desk)
  const problem = createFileProblem()
  const fileProblem = {
    ...problem,
    tell(words: string) {
      // It stands above the draft.
      if (words) sheets.show('draft')
      problem.tell(words)
    },
  }
  const sources = createSources(context, changes, documents, fileProblem, large.takeFile, () => {
    views.show(true)
  })
  takePastes(context, changes, {
    onFiles: (files) => void sources.take(files),
    beforeLargeText: large.beforeLargeText,
  })
  const sayWhatIsSent = createWhatIsSent(context)
  const takeAlong = createTakeAlong(context, changes, table)
  const keep = createKeep(context, changes)
  const clear = create(
    'button',
    {
      type: 'button',
      part: 'button clear',
      onclick: () => {
        views.showText()
        host.value = ''
        // Done at once, so that it can be undone.
        changes.look()
        changes.say('Feltet er ryddet. Du kan fortryde.')
        // What is shown in the place of the box goes with its text.
        void context.check(false)
        box.focus()
      },
    },
    'Ryd',
  )
  const settings = createSettings(context, changes)
  const gallery = createGallery(context, changes, views.show)
  openFormInAddress(context, () => {
    views.show(true)
  })
  openWhenPrinting(context)
  syncFormOnLeaving(context)
  followLabels(context)

  const companion: Companion = createCompanion(context, {
    changes,
    documents,
    fixes: () => fixes,
    gallery,
    large,
    lineMarks: () => lineMarks,
    offers,
    sheets,
    table,
    takeAlong,
    views,
  })
  const fixes: Fixes = createFixes(context, changes, () => {
    companion.back()
  })
  const extent = createExtent(context)
  const lineMarks: LineMarks = createLineMarks(box, companion.onMark, () => {
    changes.move('undo')
  })
  const acts = create('span', { className: 'acts' }, sources.choose, keep.button, clear)
  head.lastChild?.before(views.root)
  desk.insertBefore(sheets.root, root)
  root.prepend(problem.root)
  // Below the draft: who comes with the keyboard is to be in it soon.
  const foot = create('div', { className: 'foot' }, settings.root, acts)
  root.append(sources.root, foot, ...lineMarks.roots, extent.root)
  bar.append(
    changes.undo,
    create('div', { className: 'told' }, changes.status),
    ...takeAlong.buttons,
  )
  if (!matchMedia('(pointer: coarse)').matches) {
    draft.checkButton.append(' ', create('kbd', { ariaHidden: 'true' }, 'Ctrl Enter'))
  } else {
    // A finger draws no files.
    box.placeholder = 'Skriv eller indsæt en kladde her.'
  }
  changes.onChange((lines) => {
    problem.tell('')
    // Of a text that is another altogether nothing is put right.
    const isPart = lines && (lines[0] > 1 || lines[1] < box.value.split('\n').length)
    lineMarks.mend(isPart ? lines : undefined)
  })
  host.addEventListener('keydown', (event) => {
    if (event.key === 'F8') {
      event.preventDefault()
      companion.step(event.shiftKey ? -1 : 1)
    } else if (event.key === 'Escape' && tree.activeElement === box) {
      companion.back()
    }
  })
  for (const type of ['keyup', 'pointerup', 'focus', 'blur'] as const) {
    box.addEventListener(type, companion.onCaret)
  }

  return {
    show(report, showing) {
      changes.look()
      sayWhatIsSent()
      keep.onShow()
      const ofBox = large.isOfFile(report) ? null : report
      layOutRows(box, ofBox)
      table.onShow(ofBox, showing.isJudged)
      views.onShow(ofBox)
      settings.onShow(report)
      takeAlong.onShow(report)
      extent.onShow(ofBox)
      sources.onShow(box.value === '' && !large.isOfFile(report))
      draft.checkButton.children[1]?.replaceChildren(
        showing.isJudged ? '\u00A0igen' : '\u00A0kladden',
      )
      return companion.show(report, showing)
    },
    checkDocument: (options) => documents.check(options, host.hasAttribute('case')),
    takesFocus: views.takesFocus,
    takesOver(isAskedFor) {
      if (isAskedFor) views.onAsk()
      return large.takesText(isAskedFor)
    },
  }
}
