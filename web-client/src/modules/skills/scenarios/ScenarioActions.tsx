import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { type Place, type Scenario, useArchiveScenario, useShareScenario } from './queries'

interface ScenarioActionsProps {
  place: Place
  scenario: Scenario
  onDescribe: () => void
}

/** What can be done with the scenario as a whole; archiving says what it means before it is done. */
export function ScenarioActions({ place, scenario, onDescribe }: ScenarioActionsProps) {
  const t = useText()
  const share = useShareScenario(place)
  const archive = useArchiveScenario(place)
  const [isLeaving, setLeaving] = useState(false)
  const isBusy = share.isPending || archive.isPending
  const tell = async () => {
    await share.mutateAsync(undefined)
    notify({ key: 'scenario', text: t('skills.scenario_was_shared') })
  }
  const turn = async (isArchived: boolean) => {
    setLeaving(false)
    await archive.mutateAsync(isArchived)
    notify({ key: 'scenario', text: t(isArchived ? 'skills.scenario_was_archived' : 'skills.scenario_was_restored') })
  }
  const quietly = (work: Promise<void>) => void work.catch(() => undefined)
  if (scenario.mayRestore)
    return (
      <Button disabled={isBusy} onClick={() => quietly(turn(false))}>
        {t('skills.scenario_restore')}
      </Button>
    )
  if (!scenario.mayEdit) return null
  return (
    <>
      {scenario.status === 'draft' && (
        <Button disabled={isBusy} onClick={() => quietly(tell())}>
          {t('skills.scenario_share')}
        </Button>
      )}
      <Button onClick={onDescribe}>{t('skills.scenario_describe')}</Button>
      {isLeaving ? (
        <>
          <span className="soft small">{t('skills.scenario_archive_means')}</span>
          <Button disabled={isBusy} onClick={() => quietly(turn(true))}>
            {t('skills.scenario_archive_sure')}
          </Button>
          <Button kind="quiet" onClick={() => setLeaving(false)}>
            {t('skills.scenario_cancel')}
          </Button>
        </>
      ) : (
        <Button kind="quiet" onClick={() => setLeaving(true)}>
          {t('skills.scenario_archive')}
        </Button>
      )}
    </>
  )
}
