export const tabs = ['edit', 'preview', 'versions', 'running'] as const

export type TemplateTab = (typeof tabs)[number]

/** What an old link asks for and nobody knows any more is the builder itself. */
export const tabOf = (tab: string | undefined): TemplateTab => tabs.find((one) => one === tab) ?? 'edit'
