export { Invitations } from './Invitations'
export { MyInvitations } from './MyInvitations'
export { OwnTeam } from './OwnTeam'
export { TeamOutcome } from './TeamOutcome'
