export { ConversationNotice } from './conversations/ConversationNotice'
export { LegalNotice, TeamLegalNotice } from './legal/LegalNotice'
