/** What is said when the program itself has failed, as the end of a sentence. A person can do nothing but tell us. */
export function failureMessage(error: unknown): string {
  const { message } = error instanceof Error ? error : { message: String(error) }
  // One line, whatever it says.
  const [first = ''] = message.split('\n')
  return `fordi programmet selv fejlede (${first.trim() || 'uden at sige hvorfor'})`
}
