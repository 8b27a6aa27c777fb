export const homeViews = ['employee', 'manager', 'hr', 'executive'] as const
export type HomeView = (typeof homeViews)[number]
