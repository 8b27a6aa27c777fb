import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import s from '../academies/Tracks.module.css'
import g from '../Goals.module.css'
import { programmesQuery, useAddProgramme } from './queries'

const ProgrammeForm = lazy(() => import('./ProgrammeForm'))

export function ProgrammesPage() {
  const t = useText()
  const { date } = useFormats()
  const mayEdit = may(useMe(), 'editLearning')
  const navigate = useNavigate()
  const { data } = useSuspenseQuery(programmesQuery())
  const add = useAddProgramme()
  const [isBeginning, setIsBeginning] = useState(false)
  const begin = mayEdit && !isBeginning && (
    <Button kind="primary" onClick={() => setIsBeginning(true)}>
      {t('goals.programme_new')}
    </Button>
  )
  return (
    <div className={g.page}>
      <PageHead
        title={t('goals.programmes')}
        lead={t('goals.programmes_lead')}
        actions={data.items.length > 0 && begin}
      />
      {isBeginning && (
        <Suspense fallback={<Waiting />}>
          <ProgrammeForm
            onCancel={() => setIsBeginning(false)}
            onSubmit={async (body) =>
              navigate({ to: '/programmes/$programmeId', params: { programmeId: await add.mutateAsync(body) } })
            }
          />
        </Suspense>
      )}
      {data.items.length === 0 && !isBeginning && (
        <EmptyState title={t('goals.programmes_none')} action={begin || undefined}>
          {t('goals.programmes_none_why')}
        </EmptyState>
      )}
      <ul>
        {data.items.map((programme) => (
          <li key={programme.programmeId} className={s.track}>
            <div className={s.head}>
              <h2>
                <Link to="/programmes/$programmeId" params={{ programmeId: programme.programmeId }}>
                  {programme.title}
                </Link>
              </h2>
              {!programme.isOffered && <Tag>{t('goals.no_longer_offered')}</Tag>}
            </div>
            {programme.description && <p>{programme.description}</p>}
            <p className="soft small">
              {t('goals.programme_cohorts', { count: programme.cohorts })}
              {programme.nextStart && ` · ${t('goals.programme_next', { day: date(programme.nextStart) })}`}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
