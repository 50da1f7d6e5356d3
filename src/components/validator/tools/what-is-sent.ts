import type { Desk } from '../desk'

/**
 * What becomes of the text hangs on where the element stands: a form around it sends the text when the person sends the
 * form.
 *
 * @returns says it, as things stand now
 */
export function createWhatIsSent({ host, draft: { privacy } }: Desk): () => void {
  const outsideForms = privacy.data
  const say = (): void => {
    const words = host.form
      ? 'Teksten bliver i din browser, indtil du sender formularen, den står i.'
      : outsideForms
    if (privacy.data !== words) privacy.data = words
  }
  // The element may have been moved into a form, or out of one.
  host.addEventListener('focusin', say)
  return say
}
