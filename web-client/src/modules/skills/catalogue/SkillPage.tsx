import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocalized, useText } from '@/shared/lib/locale'
import { PageHead } from '@/shared/ui/PageHead'
import { LevelTexts } from '../components/LevelTexts'
import { skillQuery } from '../queries'
import s from './Catalogue.module.css'
import { SkillFacts } from './SkillFacts'
import { SkillRelations } from './SkillRelations'
import { SkillSource } from './SkillSource'

export function SkillPage({ skillId }: { skillId: string }) {
  const t = useText()
  const localized = useLocalized()
  const { data: skill } = useSuspenseQuery(skillQuery(skillId))
  return (
    <div className={s.page}>
      <PageHead title={localized(skill.label)} lead={localized(skill.description)} />
      <div className={s.columns}>
        <div className={s.parts}>
          <section className={s.part} aria-labelledby="levels">
            <h2 id="levels">{t('skills.level_texts')}</h2>
            <LevelTexts levels={skill.levels} />
          </section>
          <SkillRelations skill={skill} />
        </div>
        <SkillFacts skill={skill} />
      </div>
      <SkillSource skill={skill} />
    </div>
  )
}
