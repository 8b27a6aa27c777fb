import { useQuery } from '@tanstack/react-query'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import { GivenText } from '../fill-in/GivenText'
import m from './Jobs.module.css'
import { differenceQuery, type JobDescription } from './queries'
import { RequirementDifferences } from './RequirementDifferences'

interface DifferencePartProps {
  description: JobDescription
  /** Two numbers, or one and the draft: 1-2, 2-draft. */
  compare: string
  onClose: () => void
}

/** What two versions say and ask differently. */
export default function DifferencePart({ description, compare, onClose }: DifferencePartProps) {
  const t = useText()
  const localized = useLocalized()
  const [from = 1, to = Number.NaN] = compare.split('-').map(Number)
  const second = Number.isNaN(to) ? undefined : to
  const { data, error, refetch } = useQuery(differenceQuery(description.jobDescriptionId, from, second))
  const title = second
    ? t('jobdescription.difference_between', { from, to: second })
    : t('jobdescription.difference_draft', { from })
  return (
    <section className={m.part} aria-labelledby="difference">
      <h2 id="difference">{t('jobdescription.difference')}</h2>
      <p className="soft">{title}</p>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.answers.map(({ question, from: before, to: after }) => (
        <div key={question.key} className={m.both}>
          <h3>{localized(question.text)}</h3>
          <div>
            <p className="soft small">{t('jobdescription.before')}</p>
            <GivenText question={question} answer={before ?? undefined} />
          </div>
          <div>
            <p className="soft small">{t('jobdescription.after')}</p>
            <GivenText question={question} answer={after ?? undefined} />
          </div>
        </div>
      ))}
      {data && data.requirements.length > 0 && <RequirementDifferences differences={data.requirements} />}
      {data && data.answers.length + data.requirements.length === 0 && <p>{t('jobdescription.difference_none')}</p>}
      <div className={m.actions} data-no-print>
        <Button onClick={onClose}>{t('jobdescription.close')}</Button>
      </div>
    </section>
  )
}
