/** What stands in a URL: apart from the rest, which comes with its page. */
export const kinds = ['conversation', 'jobDescription', 'onboarding', 'improvementPlan', 'recruitment', 'form'] as const
