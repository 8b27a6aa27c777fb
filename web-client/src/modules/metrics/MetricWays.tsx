import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Ways } from '@/shared/ui/Ways'

const exact = { exact: true, includeSearch: false }

/** From what the figures are, to what people say, what a programme has led to, what was decided and what is reported. */
export function MetricWays() {
  const t = useText()
  const seesWhole = may(useMe(), 'seeWholeOverview')
  if (!seesWhole) return null
  return (
    <Ways label={t('metrics.title')}>
      <Link to="/metrics" search={{}} activeOptions={exact}>
        {t('metrics.title')}
      </Link>
      <Link to="/pulses" activeOptions={exact}>
        {t('metrics.pulses')}
      </Link>
      <Link to="/effects" activeOptions={exact}>
        {t('metrics.effects')}
      </Link>
      <Link to="/reviews" activeOptions={exact}>
        {t('metrics.reviews')}
      </Link>
      <Link to="/metrics/reports" search={{}} activeOptions={exact}>
        {t('metrics.reports')}
      </Link>
    </Ways>
  )
}
