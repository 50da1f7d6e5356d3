/** May stand first in a text; not part of its content. */
export const BYTE_ORDER_MARK = '\uFEFF'
