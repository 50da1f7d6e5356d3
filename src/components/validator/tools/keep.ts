import { create } from '../create'
import type { ElementContext } from '../element-context'
import type { Changes } from './changes'

/** Keeps a draft from being lost. */
export interface Keep {
  /** The switch that keeps the draft in the tab. */
  button: HTMLElement
  onShow: () => void
}

/**
 * Asks before the page is left with something that was written and not taken along. In a form of the page that is the page's
 * business. With a press of the person, and only then, the draft stays in the storage of the tab until it is closed.
 */
export function createKeep(context: ElementContext, changes: Changes): Keep {
  const { host, draft } = context
  const place = `modtagelse-kladde ${location.pathname} ${host.id}`
  let isKept = stored() !== null
  const button = create(
    'button',
    {
      type: 'button',
      part: 'button keep',
      title: 'Kladden bliver i denne fane, til du lukker den. Den sendes ikke.',
      onclick: () => {
        isKept = !isKept
        write()
        changes.say(
          isKept
            ? 'Kladden bliver i denne fane, også når siden hentes igen. Luk fanen, så er den væk.'
            : 'Kladden er fjernet fra fanens hukommelse. Her i feltet står den endnu.',
        )
        update()
      },
    },
    'Behold',
  )
  update()

  context.whileConnected((signal) => {
    const kept = stored()
    if (isKept && kept && !draft.box.value) {
      host.value = kept
      changes.say('Kladden er hentet frem fra fanens hukommelse.')
    }
    addEventListener(
      'beforeunload',
      (event) => {
        if (changes.isUnsaved && !isKept && !host.form) event.preventDefault()
      },
      { signal },
    )
  })

  return {
    button,
    onShow() {
      if (isKept) write()
    },
  }

  function update(): void {
    button.ariaPressed = String(isKept)
  }

  /** Null too where the browser or the page forbids storage. */
  function stored(): string | null {
    try {
      return sessionStorage.getItem(place)
    } catch {
      return null
    }
  }

  function write(): void {
    try {
      if (isKept) sessionStorage.setItem(place, draft.box.value)
      else sessionStorage.removeItem(place)
    } catch {
      isKept = false
      update()
      changes.say('Browseren giver ikke lov til at beholde kladden i fanen.')
    }
  }
}
