export { LegalNotice, TeamLegalNotice } from './legal/LegalNotice'
