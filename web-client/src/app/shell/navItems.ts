import { linkOptions } from '@tanstack/react-router'
import {
  BookOpen,
  FileInput,
  Grid3x3,
  House,
  type LucideIcon,
  Network,
  Sprout,
  UserRoundCheck,
  Users,
} from 'lucide-react'
import type { Me } from '@/api/types'
import type { PlainMessageId } from '@/shared/lib/messages'
import { isManager, mayImport } from '@/shared/lib/permissions'

export interface NavItem {
  label: PlainMessageId
  icon: LucideIcon
  link: { to: string; params?: object }
}

const links = {
  home: linkOptions({ to: '/' }),
  mySkills: linkOptions({ to: '/skills/me' }),
  people: linkOptions({ to: '/people' }),
  catalogue: linkOptions({ to: '/skills' }),
  roleProfiles: linkOptions({ to: '/role-profiles' }),
  orgChart: linkOptions({ to: '/org-chart' }),
  imports: linkOptions({ to: '/imports' }),
}
const matrix = (personId: string) => linkOptions({ to: '/people/$personId/team-matrix', params: { personId } })

/** The places that this person has a use for, the most used first: a phone shows four and keeps the rest under More. */
export function navItems(me: Me): NavItem[] {
  return [
    { label: 'app.nav_home', icon: House, link: links.home },
    ...(me.personId ? [{ label: 'app.nav_my_skills' as const, icon: Sprout, link: links.mySkills }] : []),
    ...(me.personId && isManager(me)
      ? [{ label: 'app.nav_matrix' as const, icon: Grid3x3, link: matrix(me.personId) }]
      : []),
    { label: 'app.nav_people', icon: Users, link: links.people },
    { label: 'app.nav_catalogue', icon: BookOpen, link: links.catalogue },
    { label: 'app.nav_role_profiles', icon: UserRoundCheck, link: links.roleProfiles },
    { label: 'app.nav_org_chart', icon: Network, link: links.orgChart },
    ...(mayImport(me) ? [{ label: 'app.nav_imports' as const, icon: FileInput, link: links.imports }] : []),
  ]
}
