export { ConversationNotice } from './conversations/ConversationNotice'
