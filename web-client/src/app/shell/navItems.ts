import { linkOptions } from '@tanstack/react-router'
import {
  BookOpen,
  ChartNoAxesColumn,
  ClipboardList,
  Clock,
  FileInput,
  Flag,
  Footprints,
  GraduationCap,
  Grid3x3,
  House,
  KeyRound,
  Library,
  LifeBuoy,
  ListChecks,
  type LucideIcon,
  MessagesSquare,
  Network,
  Route,
  ShieldAlert,
  Sprout,
  Target,
  TrendingUp,
  UserRoundCheck,
  Users,
} from 'lucide-react'
import type { Me } from '@/api/types'
import type { PlainMessageId } from '@/shared/lib/messages'
import { isManager, may, mayImport } from '@/shared/lib/permissions'

export interface NavItem {
  label: PlainMessageId
  icon: LucideIcon
  link: { to: string; params?: object }
}

const links = {
  home: linkOptions({ to: '/' }),
  mySkills: linkOptions({ to: '/skills/me' }),
  experts: linkOptions({ to: '/experts' }),
  mentoring: linkOptions({ to: '/mentoring' }),
  people: linkOptions({ to: '/people' }),
  catalogue: linkOptions({ to: '/skills' }),
  learning: linkOptions({ to: '/learning' }),
  planTemplates: linkOptions({ to: '/plan-templates' }),
  templates: linkOptions({ to: '/templates' }),
  recruitments: linkOptions({ to: '/documents' }),
  academies: linkOptions({ to: '/academies' }),
  programmes: linkOptions({ to: '/programmes' }),
  onboarding: linkOptions({ to: '/onboarding' }),
  jobDescriptions: linkOptions({ to: '/job-descriptions' }),
  roleProfiles: linkOptions({ to: '/role-profiles' }),
  needs: linkOptions({ to: '/capacity-needs' }),
  scenarios: linkOptions({ to: '/scenarios' }),
  strategy: linkOptions({ to: '/strategy' }),
  reskilling: linkOptions({ to: '/reskilling' }),
  openings: linkOptions({ to: '/openings' }),
  orgChart: linkOptions({ to: '/org-chart' }),
  campaigns: linkOptions({ to: '/campaigns' }),
  cycles: linkOptions({ to: '/conversation-cycles' }),
  gap: linkOptions({ to: '/gap' }),
  risk: linkOptions({ to: '/risk' }),
  inventory: linkOptions({ to: '/inventory' }),
  metrics: linkOptions({ to: '/metrics' }),
  pulses: linkOptions({ to: '/pulses' }),
  learningHours: linkOptions({ to: '/learning-hours' }),
  legal: linkOptions({ to: '/legal' }),
  imports: linkOptions({ to: '/imports' }),
  serviceKeys: linkOptions({ to: '/service-keys' }),
}
const plans = (personId: string) => linkOptions({ to: '/people/$personId/plans', params: { personId } })
const forms = (personId: string) => linkOptions({ to: '/people/$personId/documents', params: { personId } })
const teamPlans = (personId: string) => linkOptions({ to: '/people/$personId/team-plans', params: { personId } })
const conversations = (personId: string) => linkOptions({ to: '/people/$personId/conversations', params: { personId } })
const teamConversations = (personId: string) =>
  linkOptions({ to: '/people/$personId/team-conversations', params: { personId } })
const learning = (personId: string) => linkOptions({ to: '/people/$personId/learning', params: { personId } })
const learningTime = (personId: string) => linkOptions({ to: '/people/$personId/learning-time', params: { personId } })
const teamTime = (personId: string) => linkOptions({ to: '/people/$personId/team-learning-time', params: { personId } })
const matrix = (personId: string) => linkOptions({ to: '/people/$personId/team-matrix', params: { personId } })

export interface NavGroup {
  label: PlainMessageId
  items: NavItem[]
}

const one = (has: boolean, label: PlainMessageId, icon: LucideIcon, link: NavItem['link']): NavItem[] =>
  has ? [{ label, icon, link }] : []

/** The places that this person has a use for, by what they are about, the nearest first. */
export function navGroups(me: Me): NavGroup[] {
  const isPerson = me.personId !== null
  const overview = may(me, 'seeOverview')
  const groups: NavGroup[] = [
    {
      label: 'app.nav_group_me',
      items: [
        ...one(true, 'app.nav_home', House, links.home),
        ...one(isPerson, 'app.nav_my_skills', Sprout, links.mySkills),
        ...one(isPerson, 'app.nav_plans', Footprints, plans(me.personId ?? '')),
        ...one(isPerson, 'app.nav_conversations', MessagesSquare, conversations(me.personId ?? '')),
        ...one(isPerson, 'app.nav_my_learning', GraduationCap, learning(me.personId ?? '')),
        ...one(isPerson, 'app.nav_learning_time', Clock, learningTime(me.personId ?? '')),
        ...one(isPerson, 'app.nav_forms', ClipboardList, forms(me.personId ?? '')),
        ...one(isPerson, 'app.nav_reskilling', Route, links.reskilling),
        ...one(isPerson, 'app.nav_openings', Target, links.openings),
        ...one(isPerson, 'app.nav_experts', LifeBuoy, links.experts),
        ...one(true, 'app.nav_mentoring', Users, links.mentoring),
      ],
    },
    {
      label: 'app.nav_group_team',
      items: [
        ...one(isManager(me), 'app.nav_matrix', Grid3x3, matrix(me.personId ?? '')),
        ...one(isManager(me), 'app.nav_team_plans', Footprints, teamPlans(me.personId ?? '')),
        ...one(isManager(me), 'app.nav_team_conversations', MessagesSquare, teamConversations(me.personId ?? '')),
        ...one(isManager(me) || may(me, 'seeHrHome'), 'app.nav_onboarding', Sprout, links.onboarding),
        ...one(isManager(me), 'app.nav_team_learning_time', Clock, teamTime(me.personId ?? '')),
        ...one(isManager(me) || may(me, 'fillOpenings'), 'app.nav_recruitments', Target, links.recruitments),
      ],
    },
    {
      label: 'app.nav_group_company',
      items: [
        ...one(true, 'app.nav_people', Users, links.people),
        ...one(true, 'app.nav_org_chart', Network, links.orgChart),
        ...one(true, 'app.nav_strategy', Flag, links.strategy),
        ...one(overview, 'app.nav_metrics', TrendingUp, links.metrics),
        ...one(overview, 'app.nav_gap', ChartNoAxesColumn, links.gap),
        ...one(overview, 'app.nav_risk', ShieldAlert, links.risk),
        ...one(overview, 'app.nav_inventory', ListChecks, links.inventory),
        ...one(may(me, 'seeLegalCheck'), 'app.nav_legal', ListChecks, links.legal),
        ...one(may(me, 'seeWholeOverview'), 'app.nav_learning_hours', Clock, links.learningHours),
        ...one(may(me, 'seeWholeOverview'), 'app.nav_pulses', MessagesSquare, links.pulses),
        ...one(may(me, 'seeNeeds'), 'app.nav_needs', Target, links.needs),
        ...one(may(me, 'seeScenarios'), 'app.nav_scenarios', Route, links.scenarios),
      ],
    },
    {
      label: 'app.nav_group_basis',
      items: [
        ...one(true, 'app.nav_catalogue', BookOpen, links.catalogue),
        ...one(true, 'app.nav_learning', Library, links.learning),
        ...one(true, 'app.nav_templates', ClipboardList, links.templates),
        ...one(may(me, 'editLearning'), 'app.nav_plan_templates', Footprints, links.planTemplates),
        ...one(true, 'app.nav_academies', GraduationCap, links.academies),
        ...one(true, 'app.nav_programmes', Route, links.programmes),
        ...one(true, 'app.nav_role_profiles', UserRoundCheck, links.roleProfiles),
        ...one(true, 'app.nav_job_descriptions', ClipboardList, links.jobDescriptions),
        ...one(may(me, 'seeCampaigns'), 'app.nav_campaigns', ClipboardList, links.campaigns),
        ...one(may(me, 'seeConversations'), 'app.nav_cycles', MessagesSquare, links.cycles),
        ...one(mayImport(me), 'app.nav_imports', FileInput, links.imports),
        ...one(may(me, 'seeAccess'), 'app.nav_service_keys', KeyRound, links.serviceKeys),
      ],
    },
  ]
  return groups.filter((group) => group.items.length > 0)
}

export const navItems = (me: Me) => navGroups(me).flatMap((group) => group.items)
