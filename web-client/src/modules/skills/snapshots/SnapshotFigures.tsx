import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import s from '../overview/Overview.module.css'

interface SnapshotFiguresProps {
  figures: Record<'people' | 'peopleWithGap' | 'steps' | 'required' | 'met', number | null>
}

export function SnapshotFigures({ figures }: SnapshotFiguresProps) {
  const t = useText()
  const { number, percent } = useFormats()
  const { people, peopleWithGap, steps, required, met } = figures
  if (people === null || peopleWithGap === null || steps === null) return null
  return (
    <dl className={s.figures}>
      <div>
        <dt>{t('skills.overview_with_gap')}</dt>
        <dd>
          {number(peopleWithGap)} / {number(people)}
        </dd>
      </div>
      <div>
        <dt>{t('skills.overview_steps')}</dt>
        <dd>{number(steps)}</dd>
      </div>
      <div>
        <dt>{t('skills.overview_met')}</dt>
        <dd>{required && met !== null ? percent(met / required) : '–'}</dd>
      </div>
    </dl>
  )
}
