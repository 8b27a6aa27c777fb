export { KeyFigures } from './KeyFigures'
export { QuestionsNotice } from './effects/QuestionsNotice'
export { PulseNotice } from './pulses/PulseNotice'
