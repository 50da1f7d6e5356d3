/** One of the two authorities of a jobcentre in 2008, in the forms that sentences need. */
export interface Authority {
  name: string
  /** "statens". */
  genitive: string
}

export const state: Authority = { name: 'staten', genitive: 'statens' }
export const municipality: Authority = { name: 'kommunen', genitive: 'kommunens' }

export const authorities = [state, municipality] as const

/** The other authority of the jobcentre. */
export const otherThan = (authority: Authority): Authority =>
  authority === state ? municipality : state

/** As the first word of a sentence or the text of an answer. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
