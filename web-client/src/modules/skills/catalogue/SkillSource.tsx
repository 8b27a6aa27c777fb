import { useQuery } from '@tanstack/react-query'
import type { Skill } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import { frameworksQuery } from '../queries'
import s from './Catalogue.module.css'

// The wording that ESCO's terms ask for, in the language they ask for it in.
const escoAttribution = 'This service uses the ESCO classification of the European Commission.'

export function SkillSource({ skill }: { skill: Skill }) {
  const t = useText()
  const { data } = useQuery(frameworksQuery)
  const framework = data?.items.find((item) => item.frameworkId === skill.framework)
  const isEsco = /esco/i.test(`${skill.framework} ${framework?.source ?? ''}`)
  const attribution = isEsco ? escoAttribution : framework?.attribution
  return (
    <footer className={s.source}>
      <p>
        {t('skills.source', {
          framework: [framework?.name ?? skill.framework, framework?.version].filter(Boolean).join(' '),
        })}{' '}
        {skill.sourceUri?.startsWith('http') && (
          <a href={skill.sourceUri} rel="noreferrer">
            {skill.sourceUri}
          </a>
        )}
      </p>
      {attribution && <p lang={isEsco ? 'en' : undefined}>{attribution}</p>}
    </footer>
  )
}
