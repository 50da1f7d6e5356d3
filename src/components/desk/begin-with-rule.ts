import type { RuleExample } from '../rule-examples/fences.ts'
import { siteRoot } from '../site-root.ts'

/** A desk as its page knows it: the element, once its script has run. */
interface Desk extends HTMLElement {
  value: string
  validate(): Promise<unknown>
}

/**
 * Begins with a wrong example of a rule when the address names it: `#regel=match-mangler`, or `#regel=match-mangler/2` for
 * the second. What somebody has written is left alone, and so is the desk when there is no such example.
 */
async function beginWithRule(desk: Desk): Promise<void> {
  const [, code, number = '1'] = /^#regel=([a-z-]+)(?:\/([1-9]))?$/.exec(location.hash) ?? []
  if (code === undefined) return
  await customElements.whenDefined(desk.localName)
  const response = await fetch(`${siteRoot}/regler/${code}/eksempler.json`)
  if (!response.ok) return
  const example = ((await response.json()) as RuleExample[])[Number(number) - 1]
  if (!example || desk.value.trim() !== '') return
  desk.setAttribute('profile', example.profile)
  desk.setAttribute('as-of', example.asOf)
  desk.value = example.text
  await desk.validate()
}

for (const desk of document.querySelectorAll<Desk>('modtagelse-validator')) {
  const begin = () => void beginWithRule(desk)
  begin()
  addEventListener('hashchange', begin)
}
