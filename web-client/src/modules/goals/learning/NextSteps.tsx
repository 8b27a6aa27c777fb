import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import { NextStepRow } from './NextStepRow'
import { nextStepsQuery } from './queries'

interface NextStepsProps {
  personId: string
  limit: number
  isOwn: boolean
}

export function NextSteps({ personId, limit, isOwn }: NextStepsProps) {
  const t = useText()
  const { data, error, refetch } = useQuery(nextStepsQuery(personId, limit))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  if (data.items.length === 0) return <p className="soft">{t('goals.next_steps_none')}</p>
  return (
    <ol>
      {data.items.map((step) => (
        <NextStepRow key={step.itemId} personId={personId} step={step} rule={data.ruleVersion} isOwn={isOwn} />
      ))}
    </ol>
  )
}
