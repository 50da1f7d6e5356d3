/** What marks the beginning of a text; it is no part of what is written. */
export const BYTE_ORDER_MARK = '\uFEFF'
