import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import { levelExplanationQuery } from '../queries'
import { LevelHistory } from './LevelHistory'
import s from './LevelOrigin.module.css'
import { LevelParts } from './LevelParts'
import { LevelTexts } from './LevelTexts'

interface LevelOriginProps {
  personId: string
  skillId: string
}

/** How the level came about, part by part: nothing in it is hidden from the person it is about. */
export function LevelOrigin({ personId, skillId }: LevelOriginProps) {
  const t = useText()
  const { decimal, percent } = useFormats()
  const { data, error, refetch } = useQuery(levelExplanationQuery(personId, skillId))

  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  return (
    <div className={s.origin}>
      {data.isBlind && <p className={s.blind}>{t('skills.blind_why')}</p>}
      {data.exact !== null && data.level !== null && (
        <p>
          {t('skills.origin_sum', { exact: decimal(data.exact), level: data.level })}{' '}
          {data.confidence !== null && t('skills.origin_confidence', { confidence: percent(data.confidence) })}
        </p>
      )}
      {data.parts.length > 0 ? (
        <LevelParts personId={personId} parts={data.parts} />
      ) : (
        !data.isBlind && <p className="soft">{t('skills.origin_none')}</p>
      )}
      <div className={s.columns}>
        <div>
          <h4>{t('skills.level_texts')}</h4>
          <LevelTexts levels={data.skill.levels} level={data.level} required={data.required} />
        </div>
        <LevelHistory personId={personId} history={data.history} />
      </div>
      <Link to="/skills/$skillId" params={{ skillId }}>
        {t('skills.to_skill')}
      </Link>
    </div>
  )
}
