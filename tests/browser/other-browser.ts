/** A window of a browser that the tests drive in the few ways that all browsers can be driven in. */
export interface OtherBrowser {
  open: (address: string) => Promise<void>
  /** The value of an expression in the page, as JSON. */
  read: <Value>(expression: string) => Promise<Value>
  /** Presses keys, one after the other: `Tab`, `Enter`, `Control+V`. */
  press: (...keys: string[]) => Promise<void>
  /** Clicks in the middle of what an expression names. */
  click: (expression: string) => Promise<void>
  close: () => Promise<void>
}

/** Where to click: the middle of what an expression names, brought into view. */
export const middleOf = (expression: string): string => `(() => {
  const target = ${expression}
  target.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = target.getBoundingClientRect()
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
})()`

/** An expression after which the page is left unasked, with whatever was written in it: its question is for people. */
export const leaveUnasked =
  "addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true)"
