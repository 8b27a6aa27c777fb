import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Segmented } from '@/shared/ui/Segmented'
import { Waiting } from '@/shared/ui/Waiting'
import { LedList } from './LedList'
import m from './Onboarding.module.css'
import { onboardingsQuery } from './queries'

interface LedProps {
  over: boolean
  onOver: (over: boolean) => void
}

/** The manager's team first, then those whom the reader is HR for. */
export default function Led({ over, onOver }: LedProps) {
  const t = useText()
  const { data, error, refetch } = useQuery(onboardingsQuery(over))
  const items = data?.items ?? []
  return (
    <div className={m.part}>
      <Segmented
        label={t('onboarding.which')}
        hideLabel
        value={over ? 'over' : 'running'}
        options={[
          { value: 'running', label: t('onboarding.running') },
          { value: 'over', label: t('onboarding.over') },
        ]}
        onChange={(value) => onOver(value === 'over')}
      />
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      <LedList title={t('onboarding.team')} items={items.filter((item) => item.isMyTeam)} />
      <LedList title={t('onboarding.unit')} items={items.filter((item) => !item.isMyTeam)} />
      {data && items.length === 0 && (
        <p className="soft">{t(over ? 'onboarding.over_none' : 'onboarding.team_none')}</p>
      )}
    </div>
  )
}
