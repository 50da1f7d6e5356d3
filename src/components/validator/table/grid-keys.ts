/** What a key asks of a grid. */
export type KeyAct =
  /** `extends`: the cells on the way are selected. */
  | { kind: 'move'; rows: number; columns: number; extends: boolean }
  /** Without `typed` the value is written on, with it replaced. */
  | { kind: 'edit'; typed?: string }
  | { kind: 'all' | 'clear' | 'undo' | 'redo' | 'ask' | 'back' }

/**
 * The keys of a grid that is edited, by the pattern of the ARIA guide.
 *
 * @param page rows that the window shows
 * @returns undefined for a key that is not the grid's
 */
export function keyAct(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  page: number,
): KeyAct | undefined {
  const isCommand = ctrlKey || metaKey
  if (altKey) return undefined
  const move = (rows: number, columns: number): KeyAct => ({
    kind: 'move',
    rows,
    columns,
    extends: shiftKey,
  })
  switch (key) {
    case 'ArrowUp':
      return move(isCommand ? -Infinity : -1, 0)
    case 'ArrowDown':
      return move(isCommand ? Infinity : 1, 0)
    case 'ArrowLeft':
      return move(0, isCommand ? -Infinity : -1)
    case 'ArrowRight':
      return move(0, isCommand ? Infinity : 1)
    case 'PageUp':
      return move(-page, 0)
    case 'PageDown':
      return move(page, 0)
    case 'Home':
      return move(isCommand ? -Infinity : 0, -Infinity)
    case 'End':
      return move(isCommand ? Infinity : 0, Infinity)
    case 'Enter':
      return { kind: isCommand ? 'ask' : 'edit' }
    case 'F2':
      return { kind: 'edit' }
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' }
    case 'Escape':
      return { kind: 'back' }
    default:
  }
  if (isCommand) {
    const letter = key.toLowerCase()
    if (letter === 'a') return { kind: 'all' }
    if (letter === 'y' || (letter === 'z' && shiftKey)) return { kind: 'redo' }
    return letter === 'z' ? { kind: 'undo' } : undefined
  }
  return key.length === 1 ? { kind: 'edit', typed: key } : undefined
}
