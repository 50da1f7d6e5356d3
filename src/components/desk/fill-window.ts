/** Lower than this the desk is no place to work at; then the page is scrolled. In px. */
const least = 420

/** The desk of the page is as tall as what is left of the window, so that its bar is always in sight. */
export function fillWindow(desk: HTMLElement): void {
  const fill = (): void => {
    const { top } = desk.getBoundingClientRect()
    const height = Math.max(least, innerHeight - (top + scrollY))
    desk.style.setProperty('--desk-height', `${height}px`)
  }
  // On a small screen draft and findings take turns.
  desk.dataset['sheets'] = ''
  fill()
  addEventListener('resize', fill)
}

for (const desk of document.querySelectorAll<HTMLElement>('modtagelse-validator')) {
  fillWindow(desk)
  // Whoever skips what stands above the content wants the draft, and not the buttons around it.
  document.querySelector('.skipnav')?.addEventListener('click', (event) => {
    event.preventDefault()
    desk.focus()
  })
}
