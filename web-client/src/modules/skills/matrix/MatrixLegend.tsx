import { useText } from '@/shared/lib/locale'
import { levels } from '../rules'
import s from './MatrixLegend.module.css'

export function MatrixLegend({ isGap }: { isGap: boolean }) {
  const t = useText()
  return (
    <ul className={s.legend} aria-label={t('skills.legend')}>
      {isGap ? (
        <li>{t('skills.legend_gap')}</li>
      ) : (
        <>
          <li className={s.scale}>
            {t('skills.legend_level')}
            {levels.map((level) => (
              <span key={level} data-v={level}>
                {level}
              </span>
            ))}
          </li>
          <li className={s.far}>{t('skills.legend_far')}</li>
        </>
      )}
      <li className={s.unrated}>{t('skills.state_unrated')}</li>
      <li className={s.blind}>{t('skills.legend_blind')}</li>
      <li className={s.vulnerable}>{t('skills.legend_vulnerable')}</li>
    </ul>
  )
}
