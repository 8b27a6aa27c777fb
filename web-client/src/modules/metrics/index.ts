export { QuestionsNotice } from './effects/QuestionsNotice'
