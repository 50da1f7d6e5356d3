import { create } from '../create'
import type { ElementContext } from '../element-context'
import type { Changes } from './changes'

/** A draft without faults, for those who have none at hand: to try, and to see how one is written. */
const example = `{
  "registreringstype": "straksmatch",
  "samtaletype": "1. henvendelse",
  "registreringsoplysninger": {
    "samtaledato": "2008-09-15",
    "registreringsdato": "2008-09-15"
  },
  "sagstype": "kontanthjælpssag",
  "matchkategori": 4,
  "udslagsgivendeOmraader": ["helbred"]
}`

/** The button that begins with the example. */
export const createExampleButton = (context: ElementContext, changes: Changes): HTMLElement =>
  create(
    'button',
    {
      type: 'button',
      part: 'button',
      onclick: () => {
        changes.put(example, 'Eksemplet er sat ind')
        context.check(true)
      },
    },
    'Indsæt et eksempel',
  )

/** The example as something to read, for the person whose draft was not understood. */
export const createExample = (): HTMLElement =>
  create(
    'section',
    { part: 'example' },
    create('h3', {}, 'Sådan kan et straksmatch se ud'),
    create('pre', {}, example),
  )
