export { PersonName } from './components/PersonName'
export { jobsQuery, personQuery, teamQuery, unitsQuery } from './queries'
