import { SaxesParser } from 'saxes'
import { damaged, UnreadableDocument } from '../unreadable-document'
import { prefixByNamespace } from './namespaces'

export type Attributes = Readonly<Record<string, string | undefined>>

/** Hears what stands in XML, in its order. Names have the prefixes of `prefixByNamespace`, whatever prefixes stand there. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  /** Text as it stands there, CDATA as well; may come in pieces. */
  text(text: string): void
}

/** No sound document goes deeper, and what walks a tree does so by recursion. */
const MOST_DEPTH = 500

/**
 * Reads XML.
 *
 * @throws UnreadableDocument for XML that is not well-formed, is too deep or has a document type, in which entities could
 *   be defined
 */
export function readXml(pieces: Iterable<string>, listener: XmlListener): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  })
  const names = new Names()
  let depth = 0
  let declaresNames = false
  parser.on('doctype', () => {
    throw damaged()
  })
  parser.on('attribute', ({ name }) => {
    if (name.startsWith('xmlns')) declaresNames = true
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > MOST_DEPTH) throw damaged()
    if (declaresNames) names.enter(attributes, depth)
    declaresNames = false
    listener.open(names.ofElement(name), names.ofAttributes(attributes))
  })
  parser.on('closetag', ({ name }) => {
    listener.close(names.ofElement(name))
    names.leave(depth--)
  })
  const text = (piece: string) => {
    listener.text(piece)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  try {
    for (const piece of pieces) parser.write(piece)
    parser.close()
  } catch (error) {
    if (error instanceof UnreadableDocument || !(error instanceof Error)) throw error
    throw damaged()
  }
}

/** The namespaces that are declared at a place. */
interface Scope {
  depth: number
  /** Ours by the prefix of the file. */
  prefixes: ReadonlyMap<string, string>
  /** Whether all prefixes are ours already, as they are in nearly every file. */
  isOurs: boolean
  elements: Map<string, string>
}

class Names {
  readonly #scopes: Scope[] = []
  #scope: Scope = {
    depth: 0,
    prefixes: new Map([['xml', 'xml']]),
    isOurs: true,
    elements: new Map(),
  }

  enter(attributes: Attributes, depth: number): void {
    let prefixes: Map<string, string> | undefined
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue
      if (name.length > 5 && name[5] !== ':') continue
      prefixes ??= new Map(this.#scope.prefixes)
      prefixes.set(name.slice(6), prefixByNamespace.get(attributes[name] ?? '') ?? 'other')
    }
    if (!prefixes) return
    this.#scopes.push(this.#scope)
    const isOurs = [...prefixes].every(([theirs, ours]) => theirs === '' || theirs === ours)
    this.#scope = { depth, prefixes, isOurs, elements: new Map() }
  }

  leave(depth: number): void {
    if (this.#scope.depth === depth) this.#scope = this.#scopes.pop() ?? this.#scope
  }

  ofElement(name: string): string {
    const { elements, prefixes } = this.#scope
    let ours = elements.get(name)
    if (ours === undefined) {
      const colon = name.indexOf(':')
      const prefix = prefixes.get(name.slice(0, Math.max(colon, 0))) ?? 'other'
      elements.set(name, (ours = `${prefix}:${name.slice(colon + 1)}`))
    }
    return ours
  }

  /** An attribute without prefix belongs to its element and keeps its name. */
  ofAttributes(attributes: Attributes): Attributes {
    if (this.#scope.isOurs) return attributes
    const ours: Record<string, string | undefined> = Object.create(null) as Record<string, string>
    for (const name in attributes) {
      ours[name.includes(':') ? this.ofElement(name) : name] = attributes[name]
    }
    return ours
  }
}
