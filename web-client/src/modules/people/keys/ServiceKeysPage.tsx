import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Waiting } from '@/shared/ui/Waiting'
import s from '../People.module.css'
import { KeyRow } from './KeyRow'
import { KeySecret } from './KeySecret'
import { serviceKeysQuery } from './queries'

const KeyForm = lazy(() => import('./KeyForm'))

/** What other systems sign in with. */
export function ServiceKeysPage() {
  const t = useText()
  const mayWrite = may(useMe(), 'giveAccess')
  const { data } = useSuspenseQuery(serviceKeysQuery)
  const [isMaking, setMaking] = useState(false)
  const [secret, setSecret] = useState<string>()
  const make = mayWrite && !isMaking && !secret && (
    <Button kind="primary" onClick={() => setMaking(true)}>
      {t('admin.key_new')}
    </Button>
  )
  return (
    <div className={s.page}>
      <PageHead title={t('admin.keys_title')} lead={t('admin.keys_lead')} actions={data.items.length > 0 && make} />
      {secret && <KeySecret secret={secret} onDone={() => setSecret(undefined)} />}
      {isMaking && (
        <Suspense fallback={<Waiting />}>
          <KeyForm
            onCancel={() => setMaking(false)}
            onMade={(key) => {
              setMaking(false)
              setSecret(key.secret)
            }}
          />
        </Suspense>
      )}
      {data.items.length === 0 ? (
        <EmptyState title={t('admin.keys_none_title')} action={make}>
          {t('admin.keys_none_why')}
        </EmptyState>
      ) : (
        <ul className={s.rows} aria-label={t('admin.keys_title')}>
          {data.items.map((key) => (
            <KeyRow key={key.keyId} serviceKey={key} mayRevoke={mayWrite} />
          ))}
        </ul>
      )}
    </div>
  )
}
