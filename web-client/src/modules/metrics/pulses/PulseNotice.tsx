import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { myPulsesQuery } from './queries'

/** A line for each pulse that one has not answered; nothing where none waits. */
export function PulseNotice({ className }: { className?: string | undefined }) {
  const t = useText()
  const { date } = useFormats()
  const { data } = useQuery(myPulsesQuery)
  return data?.items.map(({ pulseId, name, closes }) => (
    <p key={pulseId} className={className}>
      <Link to="/pulses/$pulseId" params={{ pulseId }}>
        {t('metrics.home_pulse', { name, day: date(closes) })}
      </Link>
    </p>
  ))
}
