import { useQuery } from '@tanstack/react-query'
import { useLocalized, useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { skillsQuery } from '../queries'
import s from './Finder.module.css'

/** The skills that the words may mean; one click chooses. */
export function SkillHits({ search, onChoose }: { search: string; onChoose: (skillId: string) => void }) {
  const t = useText()
  const localized = useLocalized()
  const isAsked = search.length > 1
  const { data } = useQuery({ ...skillsQuery({ search }, 8), enabled: isAsked })
  if (!isAsked) return <EmptyState title={t('skills.finder_start_title')}>{t('skills.finder_start_why')}</EmptyState>
  if (!data) return null
  if (data.items.length === 0)
    return <EmptyState title={t('skills.catalogue_none_title')}>{t('skills.catalogue_none_why')}</EmptyState>
  return (
    <section className={s.part} aria-labelledby="hits">
      <h2 id="hits">{t('skills.finder_which')}</h2>
      <ul className={s.hits}>
        {data.items.map((skill) => (
          <li key={skill.skillId}>
            <button type="button" onClick={() => onChoose(skill.skillId)}>
              <strong>{localized(skill.label)}</strong>
              <span className="soft small">
                {skill.matched ? t('skills.matched', { label: skill.matched }) : t(`skills.kind_${skill.kind}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
