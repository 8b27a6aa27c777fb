import { useQuery } from '@tanstack/react-query'
import { useLocalized } from '@/shared/lib/locale'
import { skillQuery } from '../queries'
import { LevelName } from './LevelName'
import s from './SkillList.module.css'

/** What a level means, while one considers it: the skill's own words, or else the scale's. */
export function LevelHint({ skillId, level }: { skillId: string; level: number }) {
  const localized = useLocalized()
  const { data } = useQuery(skillQuery(skillId))
  const own = localized(data?.levels.find((text) => text.level === level)?.text)
  return (
    <p className={s.hint}>
      <strong>
        {level} <LevelName level={level} />
      </strong>
      {own && ` – ${own}`}
    </p>
  )
}
