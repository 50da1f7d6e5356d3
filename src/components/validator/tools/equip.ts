import type { Desk, Kit } from '../desk'
import { isUnread } from '../summary'
import { createCourse } from './course'
import { createChanges } from './changes'
import { createExample, createExampleButton } from './example'
import { createSources } from './files'
import { createFixes } from './fixes'
import { followLabels } from './label'
import { createLarge } from './large'
import { createLineMarks } from './line-marks'
import { createOffers } from './offers'
import { openWhenPrinting } from './print'
import { selectPlace } from './select-place'
import { createReadAs } from './read-as'
import { styles } from './styles'
import { tellFormOnLeaving } from './tell-form'
import { createViews } from './views'
import { createWhatIsSent } from './what-is-sent'

/** Puts the tools at an element: what a person may ask for once there is a verdict, and other ways to have one. */
export function equip(desk: Desk): Kit {
  const { draft, tree } = desk
  const changes = createChanges(desk)
  const fixes = createFixes(desk, changes)
  const readAs = createReadAs(desk, changes.say)
  const offers = createOffers()
  const views = createViews(desk, changes)
  const large = createLarge(desk, changes)
  const sayWhatIsSent = createWhatIsSent(desk)
  openWhenPrinting(desk)
  tellFormOnLeaving(desk)
  followLabels(desk)
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, styles]
  draft.root.prepend(views.root)
  const lineMarks = createLineMarks(draft.box)
  draft.root.append(changes.root, lineMarks.root)
  draft.root.querySelector('[part=profile]')?.after(readAs.root)
  draft.root.querySelector('label')?.after(createSources(desk, changes, large.takeFile))

  return {
    createFix: fixes.createFix,
    onShow(report, results) {
      const summary = results.firstElementChild
      sayWhatIsSent()
      if (!offers.root.isConnected) results.after(offers.root)
      offers.onShow(report && !isUnread(report) ? report : null)
      const ofBox = large.isOfFile(report) ? null : report
      lineMarks.update(ofBox)
      changes.onText()
      views.onShow(ofBox)
      readAs.onShow(report, summary)
      if (!report) {
        summary?.append(createExampleButton(desk, changes))
        return
      }
      summary?.append(fixes.createFixAll(report))
      summary?.after(createCourse(report, desk.options().siteUrl ?? ''))
      large.onShow(report, results)
      if (isUnread(report)) results.append(createExample())
    },
    goTo(finding) {
      if (!large.goesTo(finding) && !views.goesTo(finding)) selectPlace(draft.box, finding.range)
    },
    placeName: views.placeName,
    takesFocus: views.takesFocus,
    amountOf: large.amountOf,
    takesOver(isAskedFor) {
      if (isAskedFor) views.onAsk()
      return large.takesText(isAskedFor)
    },
  }
}
