import { types, type Report } from '../../../api/element'
import { create } from '../create'
import type { ElementContext } from '../element-context'
import type { Changes } from './changes'

/** How the draft is read and what it is held against, in one line. */
export interface Settings {
  root: HTMLElement
  onShow: (report: Report | null) => void
}

export function createSettings(context: ElementContext, changes: Changes): Settings {
  const { host, draft } = context
  const found = new Option('Find typen ud fra teksten', 'auto')
  const type = create(
    'select',
    {
      part: 'type retype',
      onchange: () => {
        // Set the attribute: checks use it, and the page may have set it before.
        host.setAttribute('type', type.value)
        again(type.value === 'auto' ? 'Typen findes ud fra teksten.' : `Læst som ${type.value}.`)
      },
    },
    found,
    ...types.map(({ name }) => new Option(name, name)),
  )
  const profile = create(
    'select',
    {
      part: 'profile',
      onchange: () => {
        draft.profile = profile.value === 'complete' ? 'complete' : 'draft'
        again(
          draft.profile === 'complete'
            ? 'Tjekket som komplet registrering: alt skal være med.'
            : 'Tjekket som kladde: det, systemet selv henter, må mangle.',
        )
      },
    },
    new Option('kladde', 'draft'),
    new Option('komplet registrering', 'complete'),
  )
  const day = create('input', {
    type: 'date',
    part: 'as-of',
    onchange: () => {
      if (day.value) host.setAttribute('as-of', day.value)
      else host.removeAttribute('as-of')
      again(day.value ? '' : 'Datoer måles mod i dag.')
    },
    // A setting is no edit of the text.
    oninput: (event) => {
      event.stopPropagation()
    },
  })
  const oneCase = create('input', {
    type: 'checkbox',
    onchange: () => {
      host.toggleAttribute('case', oneCase.checked)
      again(
        oneCase.checked
          ? 'Alle registreringer er nu én sag.'
          : 'Registreringerne er nu hver for sig.',
      )
    },
  })
  const asOneCase = create('label', { className: 'one-case' }, oneCase, 'Én sag')
  for (const select of [type, profile, oneCase]) {
    select.addEventListener('input', (event) => {
      event.stopPropagation()
    })
  }

  return {
    root: create(
      'div',
      { part: 'settings' },
      create('label', {}, create('span', { className: 'wide' }, 'Læs som '), type),
      create('label', {}, create('span', { className: 'wide' }, 'Tjek som '), profile),
      create('label', {}, 'Mål mod ', day),
      asOneCase,
    ),
    onShow(report) {
      const { type: requested, asOf } = context.options()
      type.value = types.find(({ slug }) => slug === requested)?.name ?? 'auto'
      const named = [...new Set(report?.records.map((record) => record.type))]
      const [only] = named
      found.text =
        named.length > 1
          ? `${named.length} typer (fundet)`
          : only
            ? `${only} (fundet)`
            : 'Find typen ud fra teksten'
      profile.value = draft.profile
      oneCase.checked = host.hasAttribute('case')
      asOneCase.hidden = !oneCase.checked && (report?.records.length ?? 0) < 2
      const shown = asOf ?? report?.asOf ?? ''
      // Not while it is being written.
      if (context.tree.activeElement !== day && day.value !== shown) day.value = shown
    },
  }

  function again(words: string): void {
    if (draft.box.value.trim()) void context.check(false)
    changes.say(words)
  }
}
