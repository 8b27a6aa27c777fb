import { useNavigate } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { PageHead } from '@/shared/ui/PageHead'
import s from './Catalogue.module.css'
import { useProposeSkill } from './queries'
import { SkillWordsForm } from './SkillWordsForm'
import { blankSkill, wordsOf } from './skillForm'

export function ProposeSkillPage() {
  const t = useText()
  const navigate = useNavigate()
  const propose = useProposeSkill()
  return (
    <div className={s.page}>
      <PageHead title={t('skills.catalogue_propose')} lead={t('skills.catalogue_propose_lead')} />
      <SkillWordsForm
        start={blankSkill}
        submit={t('skills.catalogue_propose_do')}
        onSubmit={async (form) => {
          const made = await propose.mutateAsync(wordsOf(form))
          await navigate({ to: '/skills/$skillId', params: { skillId: made?.skillId ?? '' } })
        }}
      />
    </div>
  )
}
