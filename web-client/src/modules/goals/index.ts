export { ItemLines } from './learning/ItemLines'
export { NextSteps } from './learning/NextSteps'
export { type NamedItem, PickItems } from './learning/PickItems'
export { useNamedItems } from './learning/useNamedItems'
