/**
 * Moves the focus into the definition of a term when it is opened, so that whoever hears the page hears it, and can go on
 * from there with the arrows. Escape takes it back to the word. Without a script the definition comes next on the page.
 */
document.addEventListener(
  'toggle',
  (event) => {
    const { target, newState } = event
    if (newState !== 'open' || !(target instanceof HTMLElement)) return
    if (!target.matches('.definition')) return
    target.role = 'note'
    target.ariaLabel = target.innerText
    target.tabIndex = -1
    target.focus()
  },
  true,
)
