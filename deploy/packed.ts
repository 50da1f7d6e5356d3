/** The ways files are packed beside themselves, the best first. */
export const packings = [
  { coding: 'br', ending: '.br' },
  { coding: 'gzip', ending: '.gz' },
] as const

/**
 * Whether a browser takes a way of packing.
 *
 * @param accepted its `Accept-Encoding`
 */
export const takes = (accepted: string | undefined, coding: string): boolean =>
  (accepted ?? '').split(',').some((one) => {
    const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
    return name === coding && !parameters.some((each) => /^q=0(?:\.0*)?$/.test(each))
  })
