export { NextSteps } from './learning/NextSteps'
