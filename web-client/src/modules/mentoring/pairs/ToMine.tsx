import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import s from './Pairs.module.css'
import { countWaiting } from './pairRules'
import { pairsQuery } from './queries'

/** The way to one's own, with how much waits there. */
export function ToMine({ personId }: { personId: string }) {
  const t = useText()
  const { data } = useQuery(pairsQuery(personId))
  const count = countWaiting(data?.items ?? [])
  return (
    <Link to="/mentoring/mine" className={buttonClass()}>
      {t('mentoring.my_mentoring')}
      {count > 0 && <span className={s.waits}>{t('mentoring.count_waits', { count })}</span>}
    </Link>
  )
}
