import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import s from '../overview/Overview.module.css'
import { useChange } from './useChange'

type Compared = Answer<'compareGapSnapshots'>

interface DifferenceFiguresProps {
  data: Compared
  /** The one that is chosen; none: the whole organisation. */
  unit: Compared['units'][number] | undefined
}

/** What it was, what it became, and the change between. */
export function DifferenceFigures({ data: { snapshot, with: earlier }, unit }: DifferenceFiguresProps) {
  const t = useText()
  const { number } = useFormats()
  const signed = useChange()
  const figures = [
    {
      label: t('skills.overview_steps'),
      now: unit ? unit.steps : snapshot.steps,
      was: unit ? unit.stepsWith : earlier.steps,
    },
    {
      label: t('skills.overview_with_gap'),
      now: unit ? unit.peopleWithGap : snapshot.peopleWithGap,
      was: unit ? unit.peopleWithGapWith : earlier.peopleWithGap,
    },
    {
      label: t('skills.people'),
      now: unit ? unit.people : snapshot.people,
      was: unit ? unit.peopleWith : earlier.people,
    },
  ]
  return (
    <dl className={s.figures}>
      {figures.map(({ label, now, was }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {signed((now ?? 0) - (was ?? 0))}{' '}
            <small>{t('skills.gap_difference_from_to', { was: number(was ?? 0), now: number(now ?? 0) })}</small>
          </dd>
        </div>
      ))}
    </dl>
  )
}
