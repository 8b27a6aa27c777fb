import type { Me, Role } from '@/api/types'

const allowed = {
  importPeople: ['hrAdmin'],
  importFrameworks: ['hrAdmin', 'skillOwner'],
  editRoleProfiles: ['skillOwner', 'learning'],
  reviewRoleProfiles: ['hrAdmin', 'skillOwner', 'learning'],
  seeNeeds: ['hrAdmin', 'hrPartner', 'skillOwner', 'learning', 'analyst', 'representative'],
  editNeeds: ['hrAdmin', 'hrPartner', 'skillOwner', 'learning'],
  recordLearning: ['hrAdmin', 'hrPartner', 'learning'],
  editLearning: ['hrAdmin', 'learning'],
  editCatalogue: ['learning', 'skillOwner'],
  inviteAccounts: ['hrAdmin', 'tenantAdmin'],
  runCampaigns: ['hrAdmin'],
  seeCampaigns: ['hrAdmin', 'hrPartner', 'learning'],
  seeScenarios: ['hrAdmin', 'hrPartner', 'learning', 'analyst'],
  seeHrHome: ['hrAdmin', 'hrPartner'],
  seeOverview: ['hrAdmin', 'hrPartner', 'learning', 'analyst', 'representative'],
  seeWholeOverview: ['hrAdmin', 'learning', 'analyst', 'representative'],
  seeExecutiveHome: ['analyst'],
  defineMetrics: ['hrAdmin', 'analyst'],
  importOutput: ['hrAdmin'],
  seeContributions: ['hrAdmin', 'hrPartner'],
  giveAccess: ['tenantAdmin'],
  seeAccess: ['tenantAdmin', 'auditor'],
  editStrategy: ['hrAdmin', 'learning'],
  fillOpenings: ['hrAdmin', 'hrPartner'],
  runReskilling: ['hrAdmin', 'hrPartner', 'learning'],
  takeSnapshots: ['hrAdmin', 'learning'],
  setLearningTime: ['hrAdmin', 'learning'],
  runConversations: ['hrAdmin'],
  seeConversations: ['hrAdmin', 'hrPartner'],
  runPulses: ['hrAdmin'],
  runMentoring: ['hrAdmin', 'learning'],
  runLegalCheck: ['hrAdmin'],
  seeLegalCheck: ['hrAdmin', 'hrPartner', 'learning', 'analyst', 'representative'],
  seeDuties: ['hrAdmin', 'analyst', 'representative', 'auditor'],
  editTemplates: ['hrAdmin', 'learning'],
  setOnboarding: ['hrAdmin'],
  scheduleReports: ['hrAdmin'],
  seeReportSchedules: ['hrAdmin', 'analyst', 'representative'],
} satisfies Record<string, Role[]>

export type Permission = keyof typeof allowed

/** Decides only what is shown. The server decides what may be done. */
export const may = (me: Me, permission: Permission) =>
  allowed[permission].some((role) => me.roles.includes(role as Role))

export const mayImport = (me: Me) => may(me, 'importPeople') || may(me, 'importFrameworks')
export const isManager = (me: Me) => me.directReports > 0 && me.personId !== null
