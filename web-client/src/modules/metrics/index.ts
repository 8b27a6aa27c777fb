export { QuestionsNotice } from './effects/QuestionsNotice'
export { KeyFigures } from './KeyFigures'
export { PulseNotice } from './pulses/PulseNotice'
