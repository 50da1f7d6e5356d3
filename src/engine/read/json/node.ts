import { child, tokensOf } from '../../model/pointer'
import { MOST_FAULTS } from '../../model/most-faults'
import { isLong, shortName } from '../../model/short-name'
import type { JsonNode, Member, ObjectNode } from '../../model/written-json'

/** What is worth knowing of a node beside its value. Pointers lead from the record. */
export interface Notes {
  /** Places that hold nothing. */
  holes: Set<string>
  /** Names that are not plainly names. */
  doubtful: Set<string>
  /** The later members of equal names, so many of them as are told. */
  repeated: { path: string; member: Member }[]
}

/**
 * The value of a node, as JSON.parse would give it: of two equal names the last one counts, and `__proto__` is a name
 * like any other.
 *
 * @param path pointer to the node
 * @param notes gets what is worth knowing of it
 */
export function valueOf(node: JsonNode, path: string, notes: Notes): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'array') {
    return node.items.map((item, index) => valueOf(item, child(path, index), notes))
  }
  if (node.kind === 'hole') {
    notes.holes.add(path)
    return null
  }
  const members = new Map<string, unknown>()
  for (const member of node.members) {
    const at = child(path, member.key)
    if (members.has(member.key) && notes.repeated.length < MOST_FAULTS) {
      notes.repeated.push({ path: at, member })
    }
    if (member.isDoubtful) notes.doubtful.add(at)
    members.set(member.key, valueOf(member.value, at, notes))
  }
  return Object.fromEntries(members)
}

/**
 * The member of an object that counts for a key: the last one, as for JSON.parse.
 *
 * @param key as it stands in a pointer: shortened, when it is long
 */
export function memberOf(node: ObjectNode, key: string): Member | undefined {
  const { members } = node
  let byKey = membersByKey.get(node)
  if (!byKey) {
    const isSmall = members.length <= FEW && !members.some((member) => isLong(member.key))
    if (isSmall) return members.findLast((member) => member.key === key)
    byKey = new Map(members.map((member) => [shortName(member.key), member]))
    membersByKey.set(node, byKey)
  }
  return byKey.get(key)
}

/** So many members are gone through as fast as they are looked up. */
const FEW = 16

/** For objects of many members, which may have as many findings: each looks for one. */
const membersByKey = new WeakMap<ObjectNode, ReadonlyMap<string, Member>>()

/** Where a pointer leads: the node it names, or the nearest one that would have held it. */
export interface Trail {
  node: JsonNode
  /** The member whose value `node` is, if it is one. */
  member: Member | undefined
  /** False when the place itself is missing and `node` is what it is missing from. */
  found: boolean
}

/** Follows a JSON Pointer from a record's root as far as it goes. */
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
