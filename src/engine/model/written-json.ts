/** A JSON value with its span in the text. Offsets count UTF-16 units; `end` is exclusive. */
export type JsonNode = ObjectNode | ArrayNode | ScalarNode | UnreadableNode

/** A record as parsed from the text, for editors. */
export interface WrittenJson {
  /** The whole text; node offsets refer to it. */
  text: string
  root: JsonNode
  /** What was read for it where marks before the lines were passed over: blanks stand in their place. */
  withoutMarks?: {
    text: string
    /** Where it begins in the whole text. */
    start: number
  }
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
  /** It may not be a name: no colon follows, or it is more than one word. */
  isUncertain: boolean
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

/** A place where a value was expected and none could be read. */
export interface UnreadableNode {
  kind: 'unreadable'
  start: number
  end: number
}
