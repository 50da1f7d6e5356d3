const decoder = new TextDecoder('utf-8', { fatal: true })

/** Whether bytes are UTF-8, found out by reading them: for where nothing faster is at hand. */
export function decodesAsUtf8(bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes)
    return true
  } catch {
    return false
  }
}
