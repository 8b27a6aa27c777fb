import { useQuery } from '@tanstack/react-query'
import type { Answer } from '@/api/types'
import { PersonName, unitsQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { roleProfilesQuery } from '../queries'
import s from './Campaigns.module.css'
import { campaignReachQuery } from './queries'
import { Reach } from './Reach'

export function CampaignPlan({ campaign }: { campaign: Answer<'getCampaign'> }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const { population, skills, includesRoleSkills } = campaign
  const units = useQuery({ ...unitsQuery, enabled: population.unitIds.length > 0 })
  const roles = useQuery({ ...roleProfilesQuery(), enabled: population.roleProfileIds.length > 0 })
  const skillIds = skills.map((skill) => skill.skillId)
  const isDraft = campaign.state === 'draft'
  const reach = useQuery({ ...campaignReachQuery({ population, skillIds, includesRoleSkills }), enabled: isDraft })
  const who = [
    ...(population.isEveryone ? [t('skills.campaign_everyone')] : []),
    ...population.unitIds.map((id) => units.data?.items.find((unit) => unit.unitId === id)?.name ?? '–'),
    ...population.roleProfileIds.map((id) =>
      localized(roles.data?.items.find((role) => role.roleProfileId === id)?.name),
    ),
  ]
  const what = [
    ...skills.map((skill) => localized(skill.label)),
    ...(includesRoleSkills ? [t('skills.campaign_role_skills')] : []),
  ]
  return (
    <section className={s.part} aria-label={t('skills.campaign_view_plan')}>
      {reach.data && <Reach reach={reach.data} />}
      <h2>{t('skills.campaign_who')}</h2>
      <p>
        {who.join(', ')}
        {population.managerIds.map((id) => (
          <span key={id}>
            {' '}
            {t('skills.campaign_line_of')} <PersonName personId={id} />
          </span>
        ))}
      </p>
      <h2>{t('skills.campaign_what')}</h2>
      <p>{what.join(', ')}</p>
      <h2>{t('skills.campaign_how')}</h2>
      <p>{t(campaign.isBlind ? 'skills.campaign_blind_on' : 'skills.campaign_blind_off')}</p>
      <p>{t('skills.campaign_reminds', { days: campaign.remindDaysBefore.join(', ') || '–' })}</p>
      {campaign.reminded.length > 0 && (
        <p className="soft">{t('skills.campaign_reminded_on', { days: campaign.reminded.map(date).join(', ') })}</p>
      )}
      <p className="soft">
        {t('skills.campaign_owner')} <PersonName personId={campaign.ownerId} />
      </p>
    </section>
  )
}
