/** The head of a column of numbers. */
export const count = (text: string) => ({ text, isNumber: true }) as const
