import { create } from '../create'
import { newId, say } from './frame'

/** A task as the list shows it. */
export interface ShownTask {
  key: string
  title: string
  /** How far it is, in words. */
  state: string
  /** What is inside, where that is not plain from the title. */
  inside: string
  mark: 'empty' | 'begun' | 'done' | 'wrong' | 'none'
  /** It is not gone through in turn. */
  isAside: boolean
}

/** The tasks of a form, one of them open. */
export interface TaskList {
  root: HTMLElement
  /** @returns the panel of each task, in the same order */
  show: (tasks: readonly ShownTask[]) => HTMLElement[]
  open: (key: string) => void
  openKey: () => string
  /** Moves focus to the heading of the open task. */
  focus: () => void
}

interface Drawn {
  heading: HTMLElement
  button: HTMLButtonElement
  title: HTMLElement
  state: HTMLElement
  inside: HTMLElement
  panel: HTMLElement
  content: HTMLElement
  next: HTMLButtonElement
}

/**
 * Headings that open what is below them, one at a time. Where there is room they stand beside it, and one is always open.
 *
 * @param onOpen a task was opened by the person
 */
export function createTaskList(onOpen: (key: string) => void): TaskList {
  const drawn = new Map<string, Drawn>()
  const root = create('div', { className: 'tasks' })
  let openKey = ''

  return {
    root,
    openKey: () => openKey,
    focus() {
      drawn.get(openKey)?.button.focus()
    },
    open(key) {
      openKey = key
      drawOpen()
    },
    show(tasks) {
      const keys = tasks.map(({ key }) => key)
      for (const [key, { heading, panel }] of drawn) {
        if (keys.includes(key)) continue
        heading.remove()
        panel.remove()
        drawn.delete(key)
      }
      if (openKey !== '' && !keys.includes(openKey)) openKey = keys[0] ?? ''
      const shown = tasks.map((task, index) => drawTask(task, nextOf(tasks, index)))
      shown.forEach(({ heading, panel }, index) => {
        if (root.children[2 * index] !== heading) {
          root.insertBefore(heading, root.children[2 * index] ?? null)
        }
        if (root.children[2 * index + 1] !== panel) heading.after(panel)
      })
      drawOpen()
      return shown.map(({ content }) => content)
    },
  }

  /** The task one goes on to: the one after it, past those that may be left. */
  function nextOf(tasks: readonly ShownTask[], index: number): ShownTask | undefined {
    return tasks.slice(index + 1).find(({ isAside }) => !isAside)
  }

  function drawTask(task: ShownTask, next: ShownTask | undefined): Drawn {
    const one = drawn.get(task.key) ?? make(task.key)
    drawn.set(task.key, one)
    say(one.title, task.title)
    say(one.state, task.state)
    say(one.inside, task.inside)
    one.heading.dataset['mark'] = task.mark
    one.heading.classList.toggle('aside', task.isAside)
    say(one.next, next ? `Næste: ${next.title}` : '')
    one.next.onclick = () => {
      if (!next) return
      go(next.key)
      drawn.get(next.key)?.button.focus()
    }
    return one
  }

  function make(key: string): Drawn {
    const title = create('span', { className: 'title' })
    const state = create('small', { className: 'state' })
    const inside = create('small', { className: 'inside' })
    const button = create(
      'button',
      {
        type: 'button',
        onclick: () => {
          go(isOpen() && isFolding() ? '' : key)
        },
      },
      title,
      state,
      inside,
    )
    const isOpen = () => openKey === key
    const content = create('div', {})
    const next = create('button', { type: 'button', className: 'next' })
    const panel = create('div', { className: 'panel', id: newId() }, content, next)
    button.setAttribute('aria-controls', panel.id)
    return {
      heading: create('h2', {}, button),
      button,
      title,
      state,
      inside,
      panel,
      content,
      next,
    }
  }

  function go(key: string): void {
    openKey = key
    drawOpen()
    onOpen(key)
    bringIntoView()
  }

  /** What was opened begins where one can see it, also when much was folded above it. */
  function bringIntoView(): void {
    const one = drawn.get(openKey)
    if (!one) return
    if (!isFolding()) {
      const { top } = root.getBoundingClientRect()
      const frame = root.getRootNode()
      const start = frame instanceof ShadowRoot ? frame.host.getBoundingClientRect().top : 0
      if (top < start) root.scrollIntoView({ block: 'start' })
      return
    }
    const heading = one.heading.getBoundingClientRect()
    const { bottom } = one.panel.getBoundingClientRect()
    if (heading.top < 0 || bottom > innerHeight) one.heading.scrollIntoView({ block: 'start' })
  }

  /** Whether the headings stand above what they open; beside it one is always open. */
  function isFolding(): boolean {
    return getComputedStyle(root).display !== 'grid'
  }

  function drawOpen(): void {
    for (const [key, { button, heading, panel }] of drawn) {
      const isOpen = key === openKey
      button.ariaExpanded = String(isOpen)
      heading.classList.toggle('open', isOpen)
      panel.hidden = !isOpen
    }
  }
}
