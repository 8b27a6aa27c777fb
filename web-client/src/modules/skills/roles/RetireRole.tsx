import type { RoleProfile } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { useRetireRoleProfile } from './queries'

/** Out of use and back: undone in one click, and refused by the server while somebody has the role. */
export function RetireRole({ profile }: { profile: RoleProfile }) {
  const t = useText()
  const retire = useRetireRoleProfile(profile.roleProfileId)
  const turn = async (isRetired: boolean) => {
    await retire.mutateAsync(isRetired)
    notify({
      key: 'role-profile',
      text: t(isRetired ? 'skills.role_was_retired' : 'skills.role_was_restored'),
      undo: () => turn(!isRetired),
    })
  }
  // What refuses is told as a notice, by the mutation's own handler.
  const quietly = () => void turn(!profile.isRetired).catch(() => undefined)
  return (
    <Button kind="quiet" onClick={quietly} disabled={retire.isPending}>
      {t(profile.isRetired ? 'skills.role_restore' : 'skills.role_retire')}
    </Button>
  )
}
