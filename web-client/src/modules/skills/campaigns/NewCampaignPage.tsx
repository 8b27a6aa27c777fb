import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { PageHead } from '@/shared/ui/PageHead'
import s from './Campaigns.module.css'
import { CampaignWizard } from './CampaignWizard'
import { bodyOf, type Draft, firstDraft } from './campaignDraft'
import { useDraftCampaign } from './queries'

const kept = 'new-campaign'

export function NewCampaignPage() {
  const t = useText()
  const navigate = useNavigate()
  const create = useDraftCampaign()
  const [draft, setDraft] = useState<Draft>(() => {
    const earlier = sessionStorage.getItem(kept)
    return earlier ? { ...firstDraft(), ...JSON.parse(earlier) } : firstDraft()
  })
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    sessionStorage.setItem(kept, JSON.stringify(next))
    setDraft(next)
  }
  const save = () =>
    create.mutate(bodyOf(draft), {
      onSuccess: (campaignId) => {
        sessionStorage.removeItem(kept)
        void navigate({ to: '/campaigns/$campaignId', params: { campaignId }, search: {} })
      },
    })
  return (
    <div className={s.page}>
      <PageHead title={t('skills.campaign_new')} lead={t('skills.campaign_new_lead')} />
      <CampaignWizard draft={draft} onChange={change} onSave={save} isSaving={create.isPending} error={create.error} />
    </div>
  )
}
