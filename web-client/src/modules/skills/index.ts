export { skillProfileQuery, teamGapQuery, teamMatrixQuery, unitCoverageQuery } from './queries'
