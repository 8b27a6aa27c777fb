/** A number as people write it: comma or point, with spaces between thousands. */
export const toNumber = (typed: string) => Number(typed.replace(/\s/g, '').replace(',', '.'))

/** None where nothing is written. */
export const toNumberOrNone = (typed: string) => (typed.trim() ? toNumber(typed) : null)
