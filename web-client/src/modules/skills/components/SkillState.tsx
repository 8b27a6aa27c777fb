import type { SkillLevel } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Ladder } from '@/shared/ui/Ladder'
import { standing } from '../rules'
import s from './SkillList.module.css'

/** The level as it came out, beside the rating as one gave it. */
export function SkillState({ skill }: { skill: SkillLevel }) {
  const t = useText()
  const { date } = useFormats()
  const now = standing(skill)
  const said = {
    unrated: () => t('skills.state_unrated'),
    blind: () => t('skills.state_blind'),
    noTarget: () => t('skills.state_no_target', { level: skill.level ?? 0 }),
    met: () => t('skills.state_met'),
    below: () => t('skills.state_below', { count: skill.gap }),
  }
  const level = skill.level === null ? t('skills.state_unrated') : t('skills.level', { level: skill.level })
  return (
    <p className={s.state} data-standing={now}>
      {now !== 'blind' && <Ladder size="s" level={skill.level} target={skill.required} label={level} />}
      <span>
        {skill.exemptUntil ? t('skills.state_exempt', { date: date(skill.exemptUntil) }) : said[now]()}
        {skill.isStale && <> · {t('skills.state_stale')}</>}
      </span>
    </p>
  )
}
