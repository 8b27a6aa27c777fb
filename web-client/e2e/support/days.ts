/** As the forms take it, in the product's own time zone: the machine's may have another day. */
export const stockholmDay = (fromToday: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(Date.now() + fromToday * 86_400_000)
