import { useText } from '@/shared/lib/locale'
import { Segmented } from '@/shared/ui/Segmented'
import { useNoteDifference } from './queries'

interface DifferenceStateProps {
  campaignId: string
  personId: string
  skillId: string
  state: 'open' | 'talked' | 'settled'
}

const states = ['open', 'talked', 'settled'] as const

export function DifferenceState({ campaignId, personId, skillId, state }: DifferenceStateProps) {
  const t = useText()
  const note = useNoteDifference(campaignId)
  const shown = note.isPending ? note.variables.state : state
  return (
    <Segmented
      label={t('skills.campaign_talk_state')}
      hideLabel
      value={shown}
      options={states.map((value) => ({ value, label: t(`skills.campaign_talk_${value}`) }))}
      onChange={(value) => note.mutate({ personId, skillId, state: value })}
    />
  )
}
