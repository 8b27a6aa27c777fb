import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useLocalized, useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { LevelTexts } from '../components/LevelTexts'
import { SkillHolders } from '../overview/SkillHolders'
import { skillQuery } from '../queries'
import { Assessors } from '../ratings/Assessors'
import s from './Catalogue.module.css'
import { SkillActions } from './SkillActions'
import { SkillFacts } from './SkillFacts'
import { SkillRelations } from './SkillRelations'
import { SkillSource } from './SkillSource'
import { SkillStanding } from './SkillStanding'

export function SkillPage({ skillId }: { skillId: string }) {
  const t = useText()
  const me = useMe()
  const localized = useLocalized()
  const { data: skill } = useSuspenseQuery(skillQuery(skillId))
  return (
    <div className={s.page}>
      <PageHead
        title={localized(skill.label)}
        lead={localized(skill.description)}
        actions={
          <Link to="/strategy/skills/$skillId" params={{ skillId }} className={buttonClass()}>
            {t('skills.skill_purpose')}
          </Link>
        }
      >
        <SkillStanding skill={skill} />
      </PageHead>
      {may(me, 'editCatalogue') && <SkillActions skill={skill} />}
      <div className={s.columns}>
        <div className={s.parts}>
          <section className={s.part} aria-labelledby="levels">
            <h2 id="levels">{t('skills.level_texts')}</h2>
            <LevelTexts levels={skill.levels} />
          </section>
          <SkillHolders skillId={skillId} />
          <SkillRelations skill={skill} />
          {skill.status === 'active' && <Assessors skillId={skillId} />}
        </div>
        <SkillFacts skill={skill} />
      </div>
      <SkillSource skill={skill} />
    </div>
  )
}
