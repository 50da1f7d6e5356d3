import { typeNames, wasm } from 'modtagelse:recogniser'

export { typeNames }

/** What the WebAssembly offers; written in build/recogniser/runtime/scan.ts. */
export interface Machine {
  memory: WebAssembly.Memory
  /** Makes room for texts of so many bytes; `asOf` is YYYYMMDD. To be called once, before all else. */
  prepare(capacity: number, asOf: number): void
  /** Looks through so many bytes at `inputAt`; `allowed` has a bit for each type. */
  scan(length: number, allowed: number): void
  inputAt: WebAssembly.Global
  columnsAt: WebAssembly.Global
  places: WebAssembly.Global
  askedCount: WebAssembly.Global
  courseCount: WebAssembly.Global
  referenceCount: WebAssembly.Global
  recordCount: WebAssembly.Global
  units: WebAssembly.Global
  lineBreaks: WebAssembly.Global
  firstOfTypesAt: WebAssembly.Global
}

let compiled: WebAssembly.Module | undefined

/** A machine with a memory of its own. Compiled once; threads compile it each for themselves. */
export function startMachine(): Machine {
  compiled ??= new WebAssembly.Module(bytesOf(wasm))
  const { exports } = new WebAssembly.Instance(compiled)
  return exports as unknown as Machine
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))
