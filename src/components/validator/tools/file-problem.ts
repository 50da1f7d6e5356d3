import { create, createParagraph } from '../create'

/** Tells why a file could not be read, above the draft, where the person put it. */
export interface FileProblem {
  root: HTMLElement
  /** @param problem what is wrong with which file, and what to do, in Danish; '' takes the message away */
  tell: (problem: string) => void
}

/** An alert: it is announced when it is told, and it needs no focus. */
export function createFileProblem(): FileProblem {
  const root = create('div', { role: 'alert', part: 'file-problem', hidden: true })
  return {
    root,
    tell(problem) {
      root.part.toggle('error', problem !== '')
      root.hidden = problem === ''
      root.replaceChildren(
        ...(problem
          ? [create('strong', {}, 'Det kunne ikke læses'), createParagraph(problem)]
          : []),
      )
      if (problem) root.scrollIntoView({ block: 'nearest' })
    },
  }
}
