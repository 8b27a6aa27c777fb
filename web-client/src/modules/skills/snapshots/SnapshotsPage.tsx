import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import s from '../overview/Overview.module.css'
import { snapshotsQuery } from './queries'
import { SnapshotTable } from './SnapshotTable'
import { SnapshotTrend } from './SnapshotTrend'
import { TakeSnapshot } from './TakeSnapshot'

export function SnapshotsPage() {
  const t = useText()
  const mayTake = may(useMe(), 'takeSnapshots')
  const [isTaking, setTaking] = useState(false)
  const { data, error, refetch } = useQuery(snapshotsQuery)
  const items = data?.items ?? []
  const take = mayTake && (
    <Button kind="primary" aria-expanded={isTaking} onClick={() => setTaking(!isTaking)}>
      {t('skills.snapshots_take')}
    </Button>
  )
  return (
    <div className={s.page}>
      <PageHead
        title={t('skills.snapshots_title')}
        lead={t('skills.snapshots_lead')}
        actions={
          <>
            {items.length > 1 && (
              <Link to="/gap-snapshots/compare" className={buttonClass()}>
                {t('skills.snapshots_compare')}
              </Link>
            )}
            {items.length > 0 && take}
          </>
        }
      />
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data && items.length === 0 && (
        <EmptyState title={t('skills.snapshots_none_title')} action={take}>
          {t('skills.snapshots_none_why')}
        </EmptyState>
      )}
      {isTaking && <TakeSnapshot onEnd={() => setTaking(false)} />}
      {items.length > 1 && <SnapshotTrend items={items} />}
      {items.length > 0 && <SnapshotTable items={items} />}
    </div>
  )
}
