/** What the address may name, apart from the page: every address is in the first file. */
export const changes = ['manager', 'unit', 'role', 'roleEnd', 'deputy', 'name', 'end'] as const
export type Change = (typeof changes)[number]
