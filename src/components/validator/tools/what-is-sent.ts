import type { ElementContext } from '../element-context'

/**
 * Says where the text goes: a form around the element sends it when the person submits the form.
 *
 * @returns updates the sentence
 */
export function createWhatIsSent({ host, draft: { privacy } }: ElementContext): () => void {
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
