export { KeyFigures } from './KeyFigures'
