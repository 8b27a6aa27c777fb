import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Waiting } from '@/shared/ui/Waiting'
import { MetricWays } from '../MetricWays'
import s from './Pulses.module.css'
import { PulseTable } from './PulseTable'
import { pulsesQuery } from './queries'

const PulseForm = lazy(() => import('./PulseForm'))

export function PulsesPage() {
  const t = useText()
  const { date } = useFormats()
  const navigate = useNavigate()
  const { items, proposed } = useSuspenseQuery(pulsesQuery).data
  const [form, setForm] = useState<'new' | 'proposed'>()
  const runs = may(useMe(), 'runPulses')
  const begin = runs && !form && (
    <Button kind="primary" onClick={() => setForm('new')}>
      {t('metrics.pulse_new')}
    </Button>
  )
  return (
    <div className={s.page}>
      <PageHead title={t('metrics.pulses')} lead={t('metrics.pulses_lead')} actions={items.length > 0 && begin}>
        <MetricWays />
      </PageHead>
      {form && (
        <Suspense fallback={<Waiting />}>
          <PulseForm
            proposed={form === 'proposed' ? (proposed ?? undefined) : undefined}
            onDone={(pulseId) => void navigate({ to: '/pulses/$pulseId/results', params: { pulseId } })}
            onCancel={() => setForm(undefined)}
          />
        </Suspense>
      )}
      {runs && proposed && !form && (
        <div className={s.next}>
          <p>{t('metrics.pulse_proposed', { opens: date(proposed.opens) })}</p>
          <Button onClick={() => setForm('proposed')}>{t('metrics.pulse_proposed_do')}</Button>
        </div>
      )}
      {items.length === 0 && !form && (
        <EmptyState title={t('metrics.pulses_none')} action={begin}>
          {t('metrics.pulses_none_why')}
        </EmptyState>
      )}
      {items.length > 0 && <PulseTable pulses={items} />}
    </div>
  )
}
