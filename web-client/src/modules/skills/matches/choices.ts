export const matchViews = ['people', 'roles'] as const
