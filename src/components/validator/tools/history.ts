/** A text, and where the caret stood in it. */
export interface Snapshot {
  text: string
  caret: number
}

/** So many steps back, and so many characters in them, are kept. */
const mostSteps = 300
const mostKept = 4_000_000

/** The texts a box has held, step by step, for undo and redo. */
export interface History {
  readonly canUndo: boolean
  /** @param joins continues the last step, as a letter does a word */
  push: (before: Snapshot, joins: boolean) => void
  undo: (now: Snapshot) => Snapshot | undefined
  redo: (now: Snapshot) => Snapshot | undefined
}

export function createHistory(): History {
  const past: Snapshot[] = []
  const future: Snapshot[] = []
  return {
    get canUndo() {
      return past.length > 0
    },
    push(before, joins) {
      future.length = 0
      if (joins && past.length > 0) return
      past.push(before)
      let kept = past.reduce((sum, { text }) => sum + text.length, 0)
      while (past.length > 1 && (past.length > mostSteps || kept > mostKept)) {
        kept -= past.shift()?.text.length ?? 0
      }
    },
    undo(now) {
      const before = past.pop()
      if (before) future.push(now)
      return before
    },
    redo(now) {
      const after = future.pop()
      if (after) past.push(now)
      return after
    },
  }
}
