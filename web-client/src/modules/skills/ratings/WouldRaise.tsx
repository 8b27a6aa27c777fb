import type { LevelExplanation } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import s from './Ratings.module.css'

/** What one more word would do, by the server's own formula: the shortest way to the next level. */
export function WouldRaise({ raises }: { raises: LevelExplanation['wouldRaise'] }) {
  const t = useText()
  if (raises.length === 0) return null
  return (
    <div>
      <h4>{t('skills.raise_title')}</h4>
      <ul className={s.raise}>
        {raises.map((raise) => (
          <li key={raise.source}>{t(`skills.raise_${raise.source}`, { level: raise.level, to: raise.to })}</li>
        ))}
      </ul>
    </div>
  )
}
