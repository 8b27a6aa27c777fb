import { Link } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import s from './Scenarios.module.css'

const most = 3

/** Says what is lacking until two or three are chosen. */
export function CompareLink({ unitId, ids }: { unitId: string; ids: string[] }) {
  const t = useText()
  const isReady = ids.length > 1 && ids.length <= most
  return (
    <div className={s.compare} aria-live="polite">
      {isReady ? (
        <Link to="/scenarios/compare" search={{ unit: unitId, ids: ids.join('.') }} className={buttonClass()}>
          {t('skills.scenario_compare_chosen')}
        </Link>
      ) : (
        <p className="soft small">{t(ids.length > most ? 'skills.scenario_too_many' : 'skills.scenario_choose_two')}</p>
      )}
    </div>
  )
}
