import { ModtagelseValidator } from './element'

const name = 'modtagelse-validator'

// A page may load the script twice, from two addresses; the first one to come stays.
if (!customElements.get(name)) customElements.define(name, ModtagelseValidator)

export { ModtagelseValidator }
