import { useQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import type { Person } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import s from '../People.module.css'
import { unitsQuery } from '../queries'
import { type Grant, useGrantAccess, useRevokeAccess } from './queries'

interface GrantRowProps {
  person: Person
  grant: Grant
  onChange: (() => void) | undefined
}

export function GrantRow({ person, grant, onChange }: GrantRowProps) {
  const t = useText()
  const { date } = useFormats()
  const me = useMe()
  const give = useGrantAccess(person.personId)
  const revoke = useRevokeAccess(person.personId)
  const { data: units } = useQuery({ ...unitsQuery, enabled: grant.unitIds.length > 0 })
  const role = t(`admin.role_${grant.role}`)
  const names = grant.unitIds.map((id) => units?.items.find((unit) => unit.unitId === id)?.name ?? '…')
  // Nobody gives themselves access, so what one takes from oneself is not given back by undoing.
  const again = () => give.mutate({ role: grant.role, unitIds: grant.unitIds })
  const undo = me.personId === person.personId ? undefined : again
  const takeBack = async () => {
    await revoke.mutateAsync(grant.role)
    notify({ key: 'access', text: t('admin.access_taken', { name: person.displayName, role }), undo })
  }
  // What refuses is told as a notice, by the mutation's own handler.
  const quietly = () => void takeBack().catch(() => undefined)
  return (
    <li className={s.grant}>
      <div>
        <strong>{role}</strong>
        <p className="soft small">
          {names.length > 0 && `${names.join(', ')} · `}
          {t('people.since', { from: date(grant.grantedAt) })}
        </p>
      </div>
      {may(me, 'giveAccess') && (
        <div className={s.actions}>
          {onChange && <Button onClick={onChange}>{t('admin.access_change_units')}</Button>}
          <Button kind="quiet" disabled={revoke.isPending} onClick={quietly}>
            {t('admin.access_take')}
            <span className="visually-hidden"> {role}</span>
          </Button>
        </div>
      )}
    </li>
  )
}
