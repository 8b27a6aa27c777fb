import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Segmented } from '@/shared/ui/Segmented'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import { Board } from './Board'
import { Funnel } from './Funnel'
import { type Place, pipelineQuery, useRevisePipeline } from './queries'
import s from './Reskilling.module.css'

const OfferForm = lazy(() => import('./OfferForm'))
const PutForward = lazy(() => import('./PutForward'))
const route = getRouteApi('/_app/reskilling/$unitId/$pipelineId')

export function BoardPage(place: Place) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const { data } = useSuspenseQuery(pipelineQuery(place))
  const { view } = route.useSearch()
  const navigate = route.useNavigate()
  const [open, setOpen] = useState<'edit' | 'people'>()
  const revise = useRevisePipeline(place)
  const { pipeline, etag } = data
  const { title, seats, startsOn, endsOn, cost, externalHireCost, isOpen } = pipeline
  const terms = { title, seats, startsOn, endsOn, cost, externalHireCost, isOpen }
  const turn = async () => {
    await revise.mutateAsync({ ...terms, isOpen: !isOpen, etag })
    const text = t(isOpen ? 'goals.reskill_closed_notice' : 'goals.reskill_opened_notice')
    notify({ key: 'reskilling-open', text, undo: () => revise.mutate({ ...terms, etag: '*' }) })
  }
  const actions = (
    <>
      <Button kind="primary" onClick={() => setOpen('people')}>
        {t('goals.reskill_put_forward')}
      </Button>
      <Button onClick={() => setOpen('edit')}>{t('goals.reskill_edit')}</Button>
      <Button disabled={revise.isPending} onClick={() => void turn().catch(() => undefined)}>
        {t(isOpen ? 'goals.reskill_close' : 'goals.reskill_reopen')}
      </Button>
      <Link to="/reskilling" className={buttonClass()}>
        {t('goals.reskill_all')}
      </Link>
    </>
  )
  return (
    <div className={s.wide}>
      <PageHead
        title={title}
        lead={
          <>
            {t('goals.reskill_board_lead', {
              role: localized(pipeline.roleName) || '–',
              taken: pipeline.seatsTaken,
              seats,
              from: date(startsOn),
              to: date(endsOn),
            })}{' '}
            <Tag tone={isOpen ? 'good' : 'plain'}>{t(isOpen ? 'goals.reskill_is_open' : 'goals.reskill_closed')}</Tag>
          </>
        }
        actions={actions}
      />
      {open === 'edit' && (
        <Suspense fallback={<Waiting />}>
          <OfferForm
            offer={pipeline}
            action={t('goals.item_save')}
            onCancel={() => setOpen(undefined)}
            onSave={async (offer) => {
              await revise.mutateAsync({ ...offer, isOpen, etag })
              setOpen(undefined)
            }}
          />
        </Suspense>
      )}
      {open === 'people' && (
        <Suspense fallback={<Waiting />}>
          <PutForward place={place} pipeline={pipeline} onDone={() => setOpen(undefined)} />
        </Suspense>
      )}
      <Segmented
        label={t('goals.reskill_view')}
        hideLabel
        value={view ?? 'board'}
        options={(['board', 'funnel'] as const).map((value) => ({ value, label: t(`goals.reskill_view_${value}`) }))}
        onChange={(value) => navigate({ search: { view: value === 'board' ? undefined : value }, replace: true })}
      />
      {view === 'funnel' && <Funnel funnel={pipeline.funnel} />}
      {view !== 'funnel' && pipeline.participants.length === 0 && (
        <EmptyState title={t('goals.reskill_nobody')}>{t('goals.reskill_nobody_why')}</EmptyState>
      )}
      {view !== 'funnel' && pipeline.participants.length > 0 && <Board place={place} pipeline={pipeline} />}
    </div>
  )
}
