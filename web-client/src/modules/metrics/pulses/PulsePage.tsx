import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import { PulseActions } from './PulseActions'
import s from './Pulses.module.css'
import { tones } from './PulseTable'
import { pulseQuery } from './queries'
import { RateTable } from './RateTable'
import { Results } from './Results'

interface PulsePageProps {
  pulseId: string
  unit: string | undefined
  onUnit: (unit: string | undefined) => void
}

/** How a pulse goes while it is open, and what it came to. */
export function PulsePage({ pulseId, unit, onUnit }: PulsePageProps) {
  const t = useText()
  const { date } = useFormats()
  const { pulse, rates } = useSuspenseQuery(pulseQuery(pulseId)).data
  const runs = may(useMe(), 'runPulses')
  const means = {
    planned: () => t('metrics.pulse_means_planned', { day: date(pulse.opens) }),
    open: () => t('metrics.pulse_means_open', { day: date(pulse.closes) }),
    closed: () => t('metrics.pulse_means_closed', { day: date(pulse.closedOn ?? pulse.closes) }),
    calledOff: () => t('metrics.pulse_means_calledOff'),
  }
  return (
    <div className={s.page}>
      <PageHead
        title={pulse.name}
        lead={
          <>
            {means[pulse.state]()} <Tag tone={tones[pulse.state]}>{t(`metrics.pulse_state_${pulse.state}`)}</Tag>
          </>
        }
        actions={
          <Link to="/pulses" className={buttonClass()}>
            {t('metrics.pulses')}
          </Link>
        }
      />
      {runs && (pulse.state === 'planned' || pulse.state === 'open') && <PulseActions pulse={pulse} />}
      {pulse.state === 'open' && <RateTable rates={rates} />}
      {pulse.state === 'closed' && <Results pulseId={pulseId} unit={unit} onUnit={onUnit} />}
    </div>
  )
}
