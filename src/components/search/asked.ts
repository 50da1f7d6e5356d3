/** Said on the window when the dialog of search is to open. */
export const ASKED = 'modtagelse:soeg'
