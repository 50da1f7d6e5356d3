/** Today's date in Denmark. The only place at which the engine looks at a clock. */
export const todayInDenmark = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format()
