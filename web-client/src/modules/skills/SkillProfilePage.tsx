import { useSuspenseQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { personQuery } from '@/modules/people'
import { useLocalized, useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { ProfilePicture } from './components/ProfilePicture'
import { SkillList } from './components/SkillList'
import { StaleSkills } from './confirmations/StaleSkills'
import { skillProfileQuery } from './queries'
import { SkillPlaces } from './SkillPlaces'
import s from './SkillProfilePage.module.css'

interface SkillProfilePageProps {
  personId: string
  openSkill: string | undefined
  onOpen: (skillId: string | undefined) => void
}

/** One's own skills, or those of someone whose level one may read. The same page: what is stored looks the same to both. */
export function SkillProfilePage({ personId, openSkill, onOpen }: SkillProfilePageProps) {
  const t = useText()
  const localized = useLocalized()
  const me = useMe()
  const { data: profile } = useSuspenseQuery(skillProfileQuery(personId))
  const { data: person } = useSuspenseQuery(personQuery(personId))
  const isOwn = me.personId === personId
  const isReport = person.managerId === me.personId
  const role = localized(profile.roleName)

  return (
    <div className={s.page}>
      <div className={s.head}>
        <PageHead
          title={isOwn ? t('skills.title') : t('skills.title_other', { name: person.displayName })}
          lead={role ? t('skills.role', { role }) : t('skills.no_role')}
        >
          <SkillPlaces personId={personId} isOwn={isOwn} />
        </PageHead>
      </div>
      {isOwn && <StaleSkills personId={personId} onChange={onOpen} />}
      {profile.skills.length === 0 ? (
        <EmptyState title={t('skills.empty_title')}>{t('skills.empty_why')}</EmptyState>
      ) : (
        <>
          <ProfilePicture skills={profile.skills} />
          <SkillList
            personId={personId}
            skills={profile.skills}
            rater={isOwn ? 'self' : isReport ? 'manager' : undefined}
            openSkill={openSkill}
            onOpen={onOpen}
          />
        </>
      )}
    </div>
  )
}
