import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import type { CampaignState as State } from './campaignRules'

const tones = { draft: 'plain', open: 'wait', calibration: 'wait', closed: 'good', cancelled: 'plain' } as const

export function CampaignState({ state }: { state: State }) {
  const t = useText()
  return <Tag tone={tones[state]}>{t(`skills.campaign_state_${state}`)}</Tag>
}
