import type { Answer } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { DifferenceFigures } from './DifferenceFigures'
import { SkillChanges } from './SkillChanges'
import type { Shown } from './snapshotRules'
import { UnitChanges } from './UnitChanges'

interface DifferenceProps {
  data: Answer<'compareGapSnapshots'>
  units: readonly { unitId: string; name: string }[]
  show: Shown
}

export function Difference({ data, units, show }: DifferenceProps) {
  const t = useText()
  return (
    <>
      {data.isSuppressed ? (
        <EmptyState title={t('skills.overview_small_title')}>{t('skills.gap_difference_small_why')}</EmptyState>
      ) : (
        <>
          <DifferenceFigures data={data} unit={data.units.find((unit) => unit.unitId === data.unitId)} />
          <SkillChanges skills={data.skills} show={show} />
        </>
      )}
      {!data.unitId && <UnitChanges units={data.units} places={units} show={show} />}
      <p className="soft small">{t('skills.gap_difference_hidden_why')}</p>
    </>
  )
}
