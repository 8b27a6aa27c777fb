export const learningKinds = ['course', 'micro', 'article', 'video', 'book', 'task', 'external'] as const
export const languages = ['sv', 'en'] as const
export const dismissals = ['notRelevant', 'knownAlready', 'noTime', 'tooLong', 'otherWay'] as const
export const results = ['completed', 'passed', 'failed', 'experienced'] as const
export const bases = ['law', 'goal', 'gap', 'none'] as const
