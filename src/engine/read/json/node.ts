import { child, tokensOf } from '../../model/pointer'
import { MAX_FAULTS } from '../../model/max-faults'
import { isLong, shortName } from '../../model/short-name'
import type { JsonNode, Member, ObjectNode } from '../../model/written-json'

/** Notes on a node besides its value. Pointers are from the record root. */
export interface Notes {
  /** Places without a readable value. */
  unreadable: Set<string>
  /** Names that may not be names. */
  uncertainNames: Set<string>
  /** The later members with repeated names, at most MAX_FAULTS. */
  repeated: { path: string; member: Member }[]
}

/**
 * The value of a node, as JSON.parse would give it: the last of repeated names counts, and `__proto__` is an ordinary
 * name.
 *
 * @param path pointer to the node
 * @param notes receives the notes
 */
export function valueOf(node: JsonNode, path: string, notes: Notes): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'array') {
    return node.items.map((item, index) => valueOf(item, child(path, index), notes))
  }
  if (node.kind === 'unreadable') {
    notes.unreadable.add(path)
    return null
  }
  const members = new Map<string, unknown>()
  for (const member of node.members) {
    const at = child(path, member.key)
    if (members.has(member.key) && notes.repeated.length < MAX_FAULTS) {
      notes.repeated.push({ path: at, member })
    }
    if (member.isUncertain) notes.uncertainNames.add(at)
    members.set(member.key, valueOf(member.value, at, notes))
  }
  return Object.fromEntries(members)
}

/**
 * The member that counts for a key: the last one, as in JSON.parse.
 *
 * @param key as in a pointer: shortened, when long
 */
export function memberOf(node: ObjectNode, key: string): Member | undefined {
  const { members } = node
  let byKey = membersByKey.get(node)
  if (!byKey) {
    const isSmall = members.length <= SMALL_OBJECT && !members.some((member) => isLong(member.key))
    if (isSmall) return members.findLast((member) => member.key === key)
    byKey = new Map(members.map((member) => [shortName(member.key), member]))
    membersByKey.set(node, byKey)
  }
  return byKey.get(key)
}

/** Up to this many members a linear search is as fast as a map. */
const SMALL_OBJECT = 16

/** For large objects: they may have as many findings, and each searches for its member. */
const membersByKey = new WeakMap<ObjectNode, ReadonlyMap<string, Member>>()

/** The result of following a pointer: its node, or the nearest existing container. */
export interface Trail {
  node: JsonNode
  /** The member whose value is `node`, if any. */
  member: Member | undefined
  /** False when the pointer leads to nothing; `node` is then the container it is missing from. */
  found: boolean
}

/** Follows a JSON Pointer from the root of a record as far as possible. */
export function follow(root: JsonNode, pointer: string): Trail {
  let node = root
  let member: Member | undefined
  for (const token of tokensOf(pointer)) {
    if (node.kind === 'object') {
      const next = memberOf(node, token)
      if (!next) return { node, member, found: false }
      member = next
      node = next.value
    } else if (node.kind === 'array') {
      const next = node.items[Number(token)]
      if (!next) return { node, member, found: false }
      member = undefined
      node = next
    } else {
      return { node, member, found: false }
    }
  }
  return { node, member, found: true }
}
