export { PersonField } from './changes/PersonField'
export { PersonName } from './components/PersonName'
export { jobsQuery, peopleQuery, personQuery, teamQuery, unitsQuery } from './queries'
