import { useLocalized, useText } from '@/shared/lib/locale'
import type { Enrolment } from '../enrolment/queries'
import { useLanguages } from '../enrolment/useLanguages'
import m from '../Mentoring.module.css'
import s from './Finding.module.css'
import type { Side, Suggestion } from './queries'

interface WhyThisOneProps {
  suggestion: Suggestion
  enrolment: Enrolment
  as: Side
}

/** What the two have in common, in words. */
export function WhyThisOne({ suggestion, enrolment, as }: WhyThisOneProps) {
  const t = useText()
  const localized = useLocalized()
  const { name } = useLanguages()
  const { skills, goals, languages, site, isRemote, freePlaces, places } = suggestion
  const own = (skillId: string) =>
    as === 'mentee' ? enrolment.asMentee?.seeks.find((one) => one.skillId === skillId) : undefined
  const where = [site, isRemote && t('mentoring.at_a_distance')].filter(Boolean).join(', ')
  return (
    <dl className={m.facts}>
      {skills.length > 0 && (
        <div>
          <dt>{t(`mentoring.why_skills_${as}`)}</dt>
          {skills.map((skill) => {
            const mine = own(skill.skillId)
            return (
              <dd key={skill.skillId}>
                {localized(skill.label)}{' '}
                <span className="soft small">
                  {mine
                    ? t('mentoring.why_levels', { theirs: skill.mentorLevel, mine: mine.level ?? '–' })
                    : t('mentoring.why_level', { level: skill.mentorLevel })}
                </span>
              </dd>
            )
          })}
        </div>
      )}
      {goals.length > 0 && (
        <div>
          <dt>{t('mentoring.why_goals')}</dt>
          <dd>{goals.join(', ')}</dd>
        </div>
      )}
      <div>
        <dt>{t('mentoring.why_meet')}</dt>
        <dd>{where || t('mentoring.where_unsaid')}</dd>
        <dd className="soft small">{languages.map(name).join(', ')}</dd>
      </div>
      {as === 'mentee' && (
        <div>
          <dt>{t('mentoring.free_places')}</dt>
          <dd className={s.places}>{t('mentoring.free_of', { free: freePlaces, places })}</dd>
        </div>
      )}
    </dl>
  )
}
