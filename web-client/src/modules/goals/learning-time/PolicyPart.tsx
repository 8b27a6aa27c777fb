import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { today } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { policyQuery } from './queries'
import { daysAWeek } from './weeks'

const PolicyForm = lazy(() => import('./PolicyForm'))

export function PolicyPart({ mayEdit }: { mayEdit: boolean }) {
  const t = useText()
  const { percent, date } = useFormats()
  const { data } = useSuspenseQuery(policyQuery)
  const [isEditing, setIsEditing] = useState(false)
  const { today: share, shares } = data.policy
  const coming = shares.filter(({ from }) => from > today())
  return (
    <section className={g.part} aria-labelledby="policy">
      <h2 id="policy">{t('goals.policy')}</h2>
      <p>
        {shares.length === 0
          ? t('goals.policy_none')
          : t('goals.policy_today', { share: percent(share), days: daysAWeek(share) })}
      </p>
      {coming.map((one) => (
        <p key={one.from} className="soft">
          {t('goals.policy_coming', { share: percent(one.share), day: date(one.from) })}
        </p>
      ))}
      {mayEdit && !isEditing && (
        <div>
          <Button onClick={() => setIsEditing(true)}>{t('goals.policy_set')}</Button>
        </div>
      )}
      {isEditing && (
        <Suspense fallback={<Waiting />}>
          <PolicyForm share={share} etag={data.etag} onDone={() => setIsEditing(false)} />
        </Suspense>
      )}
    </section>
  )
}
