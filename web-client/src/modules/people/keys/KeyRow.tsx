import { useState } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Tag } from '@/shared/ui/Tag'
import s from '../People.module.css'
import { keyState, lastDayOf } from './keyRules'
import type { ServiceKey } from './queries'
import { RevokeKey } from './RevokeKey'

const tones = { live: 'good', ending: 'wait', expired: 'plain', revoked: 'plain' } as const

export function KeyRow({ serviceKey, mayRevoke }: { serviceKey: ServiceKey; mayRevoke: boolean }) {
  const t = useText()
  const { date, dateTime } = useFormats()
  const [isAsking, setAsking] = useState(false)
  const state = keyState(serviceKey)
  const isLive = state === 'live' || state === 'ending'
  const { name, scopes, createdAt, expiresAt, lastUsedAt } = serviceKey
  const used = lastUsedAt ? t('admin.key_used', { at: dateTime(lastUsedAt) }) : t('admin.key_never_used')
  return (
    <li className={s.grant}>
      <div>
        <strong>{name}</strong> <Tag tone={tones[state]}>{t(`admin.key_state_${state}`)}</Tag>
        <p className="small">{scopes.map((scope) => t(`admin.scope_${scope}`)).join(' · ')}</p>
        <p className="soft small">
          {t('admin.key_span', { from: date(createdAt), to: date(lastDayOf(expiresAt)) })} {used}
        </p>
      </div>
      {mayRevoke && isLive && !isAsking && (
        <Button onClick={() => setAsking(true)}>
          {t('admin.key_revoke')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      )}
      {isAsking && isLive && <RevokeKey serviceKey={serviceKey} onKeep={() => setAsking(false)} />}
    </li>
  )
}
