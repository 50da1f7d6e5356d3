import type { ElementContext } from '../element-context'
import type { ElementTools } from '../element-tools'
import { isUnread } from '../summary'
import { createCourse } from './course'
import { createChanges } from './changes'
import { createExample, createExampleButton } from './example'
import { createSources } from './sources'
import { createFixes } from './fixes'
import { followLabels } from './follow-labels'
import { createLarge } from '../large/create-large'
import { layOutRows } from './lay-out-rows'
import { createLineMarks } from './line-marks'
import { createOffers } from './offers'
import { createDocumentInBox } from './document-in-box'
import { createPassedOver } from './passed-over'
import { openWhenPrinting } from './print'
import { selectPlace } from './select-place'
import { createReadAs } from './read-as'
import { styles } from './styles'
import { syncFormOnLeaving } from './sync-form-on-leaving'
import { takePastes } from './take-pastes'
import { createViews } from './views'
import { createWhatIsSent } from './what-is-sent'

/** Adds the tools to an element. */
export function equip(context: ElementContext): ElementTools {
  const { draft, tree } = context
  const changes = createChanges(context)
  const fixes = createFixes(context, changes)
  const readAs = createReadAs(context, changes.say)
  const offers = createOffers()
  const views = createViews(context, changes)
  const large = createLarge(context, changes)
  const documents = createDocumentInBox(draft.box)
  const sources = createSources(context, changes, documents, large.takeFile)
  takePastes(context, changes, {
    onFiles: (files) => void sources.take(files),
    beforeLargeText: large.beforeLargeText,
  })
  const sayWhatIsSent = createWhatIsSent(context)
  openWhenPrinting(context)
  syncFormOnLeaving(context)
  followLabels(context)
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, styles]
  draft.root.prepend(views.root)
  const lineMarks = createLineMarks(draft.box)
  draft.root.append(changes.root, lineMarks.root)
  draft.root.querySelector('[part=profile]')?.after(readAs.root)
  draft.root.querySelector('label')?.after(sources.root)

  return {
    createFix: fixes.createFix,
    onShow(report, results) {
      const summary = results.firstElementChild
      sayWhatIsSent()
      summary?.append(views.unwritten)
      if (!offers.root.isConnected) results.after(offers.root)
      offers.onShow(report && !isUnread(report) ? report : null)
      const ofBox = large.isOfFile(report) ? null : report
      layOutRows(draft.box, ofBox)
      lineMarks.update(ofBox)
      changes.onText()
      views.onShow(ofBox)
      readAs.onShow(report, summary)
      if (!report) {
        summary?.append(createExampleButton(context, changes))
        return
      }
      summary?.append(
        createPassedOver(report, documents.placeOf, (range) => {
          views.showText()
          selectPlace(draft.box, range)
        }),
        fixes.createFixAll(report),
      )
      summary?.after(createCourse(report, context.options().siteUrl ?? ''))
      large.onShow(report, results)
      if (isUnread(report)) results.append(createExample())
    },
    goTo(finding) {
      if (!large.goesTo(finding) && !views.goesTo(finding)) selectPlace(draft.box, finding.range)
    },
    placeName: (finding) =>
      views.placeName(finding) ?? (finding.range && documents.placeOf(finding.range)),
    checkDocument: documents.check,
    takesFocus: views.takesFocus,
    amountOf: large.amountOf,
    takesOver(isAskedFor) {
      if (isAskedFor) views.onAsk()
      return large.takesText(isAskedFor)
    },
  }
}
