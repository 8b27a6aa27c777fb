export { PersonField } from './changes/PersonField'
export { PersonName } from './components/PersonName'
export { ImportJob } from './import/ImportJob'
export { jobsQuery, peopleQuery, personQuery, teamQuery, unitsQuery } from './queries'
