import { fullEngine } from '../../../api/element-tools'
import { equip } from './equip'

/**
 * The tools' file of the element: the rest of the engine, and tools for the person. The first file loads it as soon as it
 * runs, so that nothing is requested while there is a draft.
 */
export const tools = { fullEngine, equip }

export type Tools = typeof tools
