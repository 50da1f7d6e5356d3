/**
 * Puts nodes in the place of what an element holds. What has focus, and all that is around it, is left where it is when there
 * is the same among the new nodes: a screen reader says anew what gets focus anew.
 *
 * @param focused the element that has focus; null when it is elsewhere
 * @param keyOf what an element says: with the same key it is the same
 * @returns whether what has focus still has it
 */
export function replaceAround(
  root: Element,
  nodes: readonly (Node | string)[],
  focused: Element | null,
  keyOf: (element: Element) => string,
): boolean {
  const kept = focused && root.contains(focused) ? wayTo(focused, root) : []
  const made = kept.length > 0 ? wayToSame(nodes, kept, keyOf) : undefined
  if (!made) {
    root.replaceChildren(...nodes)
    return false
  }
  put(root, nodes, kept, made)
  return true
}

/** Makes an element like another: its attributes, and what a press on it does. What a person has folded out stays so. */
export function takeOver(kept: HTMLElement, made: HTMLElement): void {
  const stays = (name: string) => name === 'open'
  for (const name of kept.getAttributeNames()) {
    if (!made.hasAttribute(name) && !stays(name)) kept.removeAttribute(name)
  }
  for (const { name, value } of made.attributes) {
    if (kept.getAttribute(name) !== value && !stays(name)) kept.setAttribute(name, value)
  }
  kept.onclick = made.onclick
}

/** The elements from below a root down to one in it. */
function wayTo(element: Element, root: Element | null): HTMLElement[] {
  const way: Element[] = []
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) way.unshift(at)
  return way as HTMLElement[]
}

/** The way among new nodes that is like one that is kept; undefined when there is none. */
function wayToSame(
  nodes: readonly (Node | string)[],
  kept: readonly HTMLElement[],
  keyOf: (element: Element) => string,
): readonly HTMLElement[] | undefined {
  const [top] = kept
  const focused = kept.at(-1)
  // What is in itself among the new ones is not made anew.
  if (!top || !focused) return undefined
  if (nodes.includes(top)) return [top]
  const key = keyOf(focused)
  const all = nodes
    .filter((node) => node instanceof HTMLElement)
    .flatMap((node) => [node, ...node.querySelectorAll<HTMLElement>(focused.tagName)])
  const same = all.find((one) => one.tagName === focused.tagName && keyOf(one) === key)
  const way = same ? wayTo(same, null) : []
  const isAlike =
    way.length === kept.length && way.every(({ tagName }, at) => tagName === kept[at]?.tagName)
  return isAlike ? way : undefined
}

function put(
  parent: Element,
  nodes: readonly (Node | string)[],
  [kept, ...keptInside]: readonly HTMLElement[],
  [made, ...madeInside]: readonly HTMLElement[],
): void {
  if (!kept || !made) {
    parent.replaceChildren(...nodes)
    return
  }
  for (const child of [...parent.childNodes]) if (child !== kept) child.remove()
  const at = nodes.indexOf(made)
  kept.before(...nodes.slice(0, at))
  kept.after(...nodes.slice(at + 1))
  if (kept === made) return
  takeOver(kept, made)
  const inside = [...made.childNodes]
  const isSame =
    keptInside.length === 0 &&
    inside.length === kept.childNodes.length &&
    inside.every((node, index) => node.isEqualNode(kept.childNodes[index] ?? null))
  if (!isSame) put(kept, inside, keptInside, madeInside)
}
