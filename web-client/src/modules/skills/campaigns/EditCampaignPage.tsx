import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import s from './Campaigns.module.css'
import { CampaignWizard } from './CampaignWizard'
import { bodyOf, type Draft, draftOf } from './campaignDraft'
import { campaignVersionQuery, usePlanCampaign } from './queries'

/** A draft is planned anew until it is opened; the ETag is that of what the reader began from. */
export function EditCampaignPage({ campaignId }: { campaignId: string }) {
  const t = useText()
  const localized = useLocalized()
  const navigate = useNavigate()
  const { data } = useSuspenseQuery(campaignVersionQuery(campaignId))
  const [{ campaign, etag }] = useState(data)
  const [draft, setDraft] = useState<Draft>(() => draftOf(campaign))
  const plan = usePlanCampaign(campaignId)
  const back = { to: '/campaigns/$campaignId', params: { campaignId }, search: {} } as const
  const save = () =>
    plan.mutate(
      { etag, body: bodyOf(draft) },
      {
        onSuccess: () => {
          notify({ key: 'campaign-draft', text: t('skills.campaign_saved') })
          void navigate(back)
        },
      },
    )
  return (
    <div className={s.page}>
      <PageHead title={t('skills.campaign_edit_title', { name: localized(campaign.name) })} />
      {campaign.state === 'draft' ? (
        <CampaignWizard
          draft={draft}
          onChange={(part) => setDraft({ ...draft, ...part })}
          onSave={save}
          isSaving={plan.isPending}
          error={plan.error}
        />
      ) : (
        <EmptyState
          title={t('skills.campaign_edit_late')}
          action={
            <Link {...back} className={buttonClass('primary')}>
              {t('skills.campaign_edit_back')}
            </Link>
          }
        >
          {t('skills.campaign_edit_late_why')}
        </EmptyState>
      )}
    </div>
  )
}
