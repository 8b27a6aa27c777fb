export { CirclesPart } from './CirclesPart'
export { MyCircles } from './MyCircles'
