import type { ElementContext } from './element-context'

/** Whether the element stands on a page of the site its script came from, which may lie under a path. */
export const isOnOwnSite = (context: ElementContext): boolean =>
  !context.options().siteUrl?.includes(':')
