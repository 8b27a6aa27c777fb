import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import { keyState, lastDayOf } from './keyRules'
import type { ServiceKey } from './queries'
import { RevokeKey } from './RevokeKey'

const tones = { live: 'good', ending: 'wait', expired: 'plain', revoked: 'plain' } as const

export function KeyRow({ serviceKey, mayRevoke }: { serviceKey: ServiceKey; mayRevoke: boolean }) {
  const t = useText()
  const { date, dateTime } = useFormats()
  const state = keyState(serviceKey)
  const { name, scopes, createdAt, expiresAt, lastUsedAt } = serviceKey
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Tag tone={tones[state]}>{t(`admin.key_state_${state}`)}</Tag>
      </td>
      <td>{scopes.map((scope) => t(`admin.scope_${scope}`)).join(', ')}</td>
      <td>{date(createdAt)}</td>
      <td>{date(lastDayOf(expiresAt))}</td>
      <td>{lastUsedAt ? dateTime(lastUsedAt) : t('admin.key_never_used')}</td>
      {mayRevoke && <td>{(state === 'live' || state === 'ending') && <RevokeKey serviceKey={serviceKey} />}</td>}
    </tr>
  )
}
