import { textOfPart } from '../container/part-text'
import type { Zip } from '../container/zip'
import { readXml } from '../xml/read-xml'

/** What a part of a package refers to. */
export interface Relationship {
  id: string
  /** The last word of its type, such as "worksheet". */
  type: string
  /** The name of the part in the container. */
  part: string
}

/**
 * Reads what a part refers to.
 *
 * @param part its name; empty for the package itself
 */
export function relationshipsOf(zip: Zip, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const name = `${folder}_rels/${part.slice(slash)}.rels`
  const found: Relationship[] = []
  if (!zip.has(name)) return found
  readXml(textOfPart(zip, name), {
    open(element, { Id = '', Type = '', Target = '', TargetMode }) {
      if (element !== 'rel:Relationship' || TargetMode === 'External') return
      found.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        part: resolved(folder, Target),
      })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return found
}

/** The name that a reference leads to; one that begins with a slash is counted from the top. */
function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
