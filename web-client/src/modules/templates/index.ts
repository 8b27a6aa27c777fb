export { ConversationNotice } from './conversations/ConversationNotice'
export { DocumentNotice } from './documents/DocumentNotice'
export { LegalNotice, TeamLegalNotice } from './legal/LegalNotice'
export { OnboardingNotice } from './onboarding/OnboardingNotice'
