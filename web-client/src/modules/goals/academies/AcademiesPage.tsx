import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { academiesQuery, useAddAcademy } from './queries'
import s from './Tracks.module.css'

const AcademyForm = lazy(() => import('./AcademyForm'))

export function AcademiesPage() {
  const t = useText()
  const mayEdit = may(useMe(), 'editLearning')
  const navigate = useNavigate()
  const { data } = useSuspenseQuery(academiesQuery)
  const add = useAddAcademy()
  const [isBeginning, setIsBeginning] = useState(false)
  const begin = mayEdit && !isBeginning && (
    <Button kind="primary" onClick={() => setIsBeginning(true)}>
      {t('goals.academy_new')}
    </Button>
  )
  return (
    <div className={g.page}>
      <PageHead
        title={t('goals.academies')}
        lead={t('goals.academies_lead')}
        actions={
          <>
            {data.items.length > 0 && begin}
            <Link to="/tracks" className={buttonClass()}>
              {t('goals.tracks')}
            </Link>
          </>
        }
      />
      {isBeginning && (
        <Suspense fallback={<Waiting />}>
          <AcademyForm
            onCancel={() => setIsBeginning(false)}
            onSubmit={async (body) =>
              navigate({ to: '/academies/$academyId', params: { academyId: await add.mutateAsync(body) } })
            }
          />
        </Suspense>
      )}
      {data.items.length === 0 && !isBeginning && (
        <EmptyState title={t('goals.academies_none')} action={begin || undefined}>
          {t('goals.academies_none_why')}
        </EmptyState>
      )}
      <ul>
        {data.items.map((academy) => (
          <li key={academy.academyId} className={s.track}>
            <div className={s.head}>
              <h2>
                <Link to="/academies/$academyId" params={{ academyId: academy.academyId }}>
                  {academy.title}
                </Link>
              </h2>
              {academy.isForMe && academy.isOffered && <Tag tone="good">{t('goals.academy_for_you')}</Tag>}
              {!academy.isOffered && <Tag>{t('goals.no_longer_offered')}</Tag>}
            </div>
            {academy.description && <p>{academy.description}</p>}
            <p className="soft small">{t('goals.academy_tracks', { count: academy.tracks })}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
