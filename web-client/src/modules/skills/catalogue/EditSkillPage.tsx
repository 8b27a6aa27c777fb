import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { PageHead } from '@/shared/ui/PageHead'
import s from './Catalogue.module.css'
import { skillToEditQuery, useDescribeSkill } from './queries'
import { SkillWordsForm } from './SkillWordsForm'
import { formOf, wordsOf } from './skillForm'

export function EditSkillPage({ skillId }: { skillId: string }) {
  const t = useText()
  const localized = useLocalized()
  const navigate = useNavigate()
  const { data } = useSuspenseQuery(skillToEditQuery(skillId))
  const describe = useDescribeSkill(skillId)
  const name = localized(data.skill.label)
  return (
    <div className={s.page}>
      <PageHead
        title={t('skills.catalogue_edit_of', { skill: name })}
        lead={data.skill.framework === 'own' ? undefined : t('skills.catalogue_edit_framework')}
      />
      <SkillWordsForm
        start={formOf(data.skill)}
        submit={t('skills.catalogue_save')}
        onSubmit={async (form) => {
          await describe.mutateAsync({ etag: data.etag, body: wordsOf(form) })
          notify({ key: skillId, text: t('skills.catalogue_saved', { skill: name }) })
          await navigate({ to: '/skills/$skillId', params: { skillId } })
        }}
      />
    </div>
  )
}
