import { useLocalized, useText } from '@/shared/lib/locale'
import m from '../Mentoring.module.css'
import type { Enrolment } from './queries'

/** What one has said on enrolling, in short. */
export function OwnWords({ enrolment }: { enrolment: Enrolment }) {
  const t = useText()
  const localized = useLocalized()
  const { asMentor, asMentee } = enrolment
  const teaches = asMentor?.skills.map(({ label, level, counts }) => ({
    text: t('mentoring.skill_at', { skill: localized(label), level: level ?? '–' }),
    counts,
  }))
  return (
    <dl className={m.facts}>
      {asMentee && (
        <div>
          <dt>{t('mentoring.i_want_to_learn')}</dt>
          <dd>{[...asMentee.seeks.map(({ label }) => localized(label)), ...asMentee.goals].join(', ') || '–'}</dd>
        </div>
      )}
      {asMentor && teaches && (
        <div>
          <dt>{t('mentoring.i_teach')}</dt>
          <dd>
            {[...teaches.filter(({ counts }) => counts).map(({ text }) => text), ...asMentor.helpsWith].join(', ') ||
              '–'}
          </dd>
          {teaches.some(({ counts }) => !counts) && (
            <dd className="soft small">
              {t('mentoring.does_not_count', {
                skills: teaches
                  .filter(({ counts }) => !counts)
                  .map(({ text }) => text)
                  .join(', '),
              })}
            </dd>
          )}
        </div>
      )}
      {asMentor && (
        <div>
          <dt>{t('mentoring.places')}</dt>
          <dd>{t('mentoring.places_count', { count: asMentor.places })}</dd>
        </div>
      )}
    </dl>
  )
}
