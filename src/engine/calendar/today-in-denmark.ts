/** Today's date in Denmark. The only place where the engine reads the clock. */
export const todayInDenmark = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format()
