export { PulseNotice } from './pulses/PulseNotice'
