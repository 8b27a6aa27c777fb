import type { Me } from '@/api/types'
import { may } from '@/shared/lib/permissions'
import type { AccessRole } from './queries'

/** In the order in which they are given most. */
export const accessRoles: readonly AccessRole[] = [
  'hrPartner',
  'hrAdmin',
  'learning',
  'skillOwner',
  'analyst',
  'representative',
  'compliance',
  'auditor',
  'tenantAdmin',
]

/** One's own, and for those who keep or audit access; the server decides what is answered. */
export const maySeeAccess = (me: Me, personId: string) => me.personId === personId || may(me, 'seeAccess')

/** Nobody gives themselves access. */
export const mayGiveAccess = (me: Me, personId: string) => me.personId !== personId && may(me, 'giveAccess')
