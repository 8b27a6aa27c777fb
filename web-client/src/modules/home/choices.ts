export const homeViews = ['employee', 'manager', 'hr'] as const
export type HomeView = (typeof homeViews)[number]
