/** A JSON value with its place in the text. Offsets count UTF-16 units; `end` is exclusive. */
export type JsonNode = ObjectNode | ArrayNode | ScalarNode | HoleNode

/** A record as it is written, for whoever changes it. */
export interface WrittenJson {
  /** The whole text, in which the places of the nodes lie. */
  text: string
  root: JsonNode
}

export interface ObjectNode {
  kind: 'object'
  start: number
  end: number
  members: Member[]
}

export interface Member {
  key: string
  keyStart: number
  keyEnd: number
  /** The name is not plainly a name: no colon follows, or it is more than a word. */
  isDoubtful: boolean
  value: JsonNode
}

export interface ArrayNode {
  kind: 'array'
  start: number
  end: number
  items: JsonNode[]
}

export interface ScalarNode {
  kind: 'scalar'
  start: number
  end: number
  value: string | number | boolean | null
}

/** A place where a value was due and none could be read. */
export interface HoleNode {
  kind: 'hole'
  start: number
  end: number
}
