export { LevelName } from './components/LevelName'
export { teamMatrixQuery } from './matrix/queries'
export { skillProfileQuery, teamGapQuery, unitCoverageQuery } from './queries'
export { useRateSkill } from './rateSkill'
