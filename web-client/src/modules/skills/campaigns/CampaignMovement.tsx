import { useQuery } from '@tanstack/react-query'
import { useLocalized, useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Campaigns.module.css'
import { campaignComparisonQuery } from './queries'

interface CampaignMovementProps {
  campaignId: string
  earlierId: string
  unitId?: string | undefined
}

export function CampaignMovement({ campaignId, earlierId, unitId }: CampaignMovementProps) {
  const t = useText()
  const localized = useLocalized()
  const { data, error, refetch } = useQuery(campaignComparisonQuery(campaignId, earlierId, unitId))
  return (
    <section className={s.part} aria-labelledby="movement">
      <h2 id="movement">{t('skills.campaign_movement')}</h2>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.skills.length === 0 && <p className="soft">{t('skills.campaign_movement_none')}</p>}
      {data && data.skills.length > 0 && (
        <Table
          label={t('skills.campaign_movement')}
          heads={[
            t('skills.campaign_skill'),
            count(t('skills.people')),
            count(t('skills.campaign_up')),
            count(t('skills.campaign_same_level')),
            count(t('skills.campaign_down')),
          ]}
        >
          {data.skills.map((skill) => (
            <tr key={skill.skillId}>
              <th scope="row">{localized(skill.label)}</th>
              {skill.isSuppressed ? (
                <td colSpan={4} className="soft">
                  {t('app.home_suppressed')}
                </td>
              ) : (
                [skill.people, skill.up, skill.same, skill.down].map((people, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places
                  <td key={column} data-num>
                    {people ?? '·'}
                  </td>
                ))
              )}
            </tr>
          ))}
        </Table>
      )}
    </section>
  )
}
