import type { ElementContext } from '../element-context'
import { isOnOwnSite } from '../own-site'

/**
 * Opens the form of the type that the address of our own page names, `?formular=straksmatch`, when there is nothing in the
 * box yet.
 */
export function openFormInAddress(context: ElementContext, openForm: () => void): void {
  const { host, draft } = context
  context.whileConnected(() => {
    if (!isOnOwnSite(context)) return
    const [, type] = /[?&]formular=([a-z-]+)/.exec(location.search) ?? []
    if (type === undefined || draft.box.value !== '') return
    host.setAttribute('type', type)
    openForm()
  })
}
