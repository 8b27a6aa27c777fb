import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Ladder } from '@/shared/ui/Ladder'
import { Tag } from '@/shared/ui/Tag'
import { ContactPerson } from '../people/ContactPerson'
import { PersonCell } from '../people/PersonCell'
import s from './Finder.module.css'

type Expert = Answer<'findExperts'>['items'][number]

/** Those whose level one may see with it; the others by name and by what they have offered. */
export function ExpertList({ experts, skill }: { experts: readonly Expert[]; skill: string }) {
  const t = useText()
  const { date, percent } = useFormats()
  return (
    <ul className={s.experts}>
      {experts.map((expert) => (
        <li key={expert.personId}>
          <PersonCell personId={expert.personId} />
          <p className={s.level}>
            {expert.level === null ? (
              <span className="soft small">{t('skills.finder_level_hidden')}</span>
            ) : (
              <>
                <Ladder size="s" level={expert.level} label={t('skills.level', { level: expert.level })} />
                <span className="small">
                  {t('skills.level', { level: expert.level })}
                  {expert.ratedAt !== null && expert.confidence !== null && (
                    <span className="soft">
                      {' · '}
                      {t('skills.finder_sure', { confidence: percent(expert.confidence), date: date(expert.ratedAt) })}
                    </span>
                  )}
                </span>
              </>
            )}
          </p>
          <p className={s.tags}>
            {expert.willHelp && <Tag tone="good">{t('skills.finder_will_help')}</Tag>}
            {expert.isInMyUnit && <Tag>{t('skills.finder_near')}</Tag>}
          </p>
          <ContactPerson personId={expert.personId} subject={skill} />
        </li>
      ))}
    </ul>
  )
}
