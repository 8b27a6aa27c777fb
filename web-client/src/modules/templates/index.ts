export { ConversationNotice } from './conversations/ConversationNotice'
export { LegalNotice, TeamLegalNotice } from './legal/LegalNotice'
export { OnboardingNotice } from './onboarding/OnboardingNotice'
