/** What stands in a URL: apart from the rest, which comes with its page. */
export const bases = ['goal', 'gap', 'law', 'none'] as const
