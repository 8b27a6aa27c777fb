import type { Answer, Me, Person } from '@/api/types'
import { today } from '@/shared/lib/days'
import { may } from '@/shared/lib/permissions'
import { type Change, changes } from '../choices'
import { liesWithin } from '../units'

type Units = Answer<'listUnits'>['items']

/** HR, for those in their units and never for themselves; whoever leads names their own deputy. */
export function changesFor(me: Me, person: Person, units: Units): readonly Change[] {
  if (!person.isActive) return []
  const isMe = me.personId === person.personId
  if (isMe) return me.directReports > 0 ? ['deputy'] : []
  const isTheirs = may(me, 'importPeople') || liesWithin(units, person.unitId, me.partnerUnitIds)
  if (!isTheirs) return []
  return changes.filter((change) => change !== 'roleEnd' || openRoles(person).length > 0)
}

/** Roles that have not ended. */
export const openRoles = (person: Person, day = today()) => person.roles.filter(({ to }) => to === null || to > day)

export const endReasons = ['voluntary', 'involuntary', 'retirement', 'endOfFixedTerm'] as const
