export { ItemLines } from './learning/ItemLines'
export { NextSteps } from './learning/NextSteps'
export { PickItems } from './learning/PickItems'
export { useNamedItems } from './learning/useNamedItems'
