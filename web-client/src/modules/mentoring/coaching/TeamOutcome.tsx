import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import m from '../Mentoring.module.css'
import { OutcomeFigures } from './OutcomeFigures'
import { teamOutcomeQuery } from './queries'

/** The teams of those who are coached, beside those of leaders who are not; never of one leader. */
export function TeamOutcome({ programmeId }: { programmeId: string }) {
  const t = useText()
  const { data, error, refetch } = useQuery(teamOutcomeQuery(programmeId))
  const groups =
    data &&
    ([
      ['coached', data.coached],
      ['others', data.others],
    ] as const)
  return (
    <section className={m.part} aria-labelledby="outcome">
      <h2 id="outcome">{t('mentoring.team_outcome')}</h2>
      <p className="soft small">{t('mentoring.team_outcome_lead')}</p>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {groups?.map(([name, figures]) => (
        <div key={name} className={m.part}>
          <h3>
            {t(`mentoring.team_${name}`)}{' '}
            {figures.people !== null && (
              <span className="soft small">
                {t('mentoring.team_size', { people: figures.people, leaders: figures.leaders ?? 0 })}
              </span>
            )}
          </h3>
          <OutcomeFigures figures={figures} few={t('mentoring.team_needs_five')} />
        </div>
      ))}
    </section>
  )
}
