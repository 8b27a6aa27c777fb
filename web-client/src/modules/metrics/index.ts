export { KeyFigures } from './KeyFigures'
export { QuestionsNotice } from './effects/QuestionsNotice'
