import type { Report } from '../../api/element'
import { ModtagelseValidator } from './element'

const name = 'modtagelse-validator'

// A page may load the script twice, from two addresses; the first one to come stays.
if (!customElements.get(name)) customElements.define(name, ModtagelseValidator)

export { ModtagelseValidator, type Report }

/** What is fired after each check: the report is its `detail`. */
export type ModtagelseValidatedEvent = CustomEvent<Report>

declare global {
  interface HTMLElementTagNameMap {
    'modtagelse-validator': ModtagelseValidator
  }
  /** It bubbles and is composed, so that anything around the element hears it. */
  interface GlobalEventHandlersEventMap {
    'modtagelse:validated': ModtagelseValidatedEvent
  }
}
