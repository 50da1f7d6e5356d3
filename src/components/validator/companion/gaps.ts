import type { Finding } from '../../../api/element'

/** Structure codes for something missing. Rule codes for that end in "-mangler". */
const missing = ['mangler', 'tom-tekst', 'for-faa', 'hentes-automatisk']

/** Whether a finding is about something that is not there yet, and not about something wrong. */
export const isGap = ({ code }: Finding): boolean =>
  missing.includes(code) || (code.endsWith('-mangler') && !code.startsWith('forloeb-'))

/** Whether a finding is about what the system fetches by itself: nothing that the person has to do. */
export const isFetched = ({ code }: Finding): boolean => code === 'hentes-automatisk'
