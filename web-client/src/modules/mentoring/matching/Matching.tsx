import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { today } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import m from '../Mentoring.module.css'
import type { MentoringProgramme } from '../programmes/queries'
import { runsQuery } from './queries'
import { runTones } from './runRules'
import { StartRun } from './StartRun'

/** The proposals of pairs there have been, and how a new one begins. */
export function Matching({ programme }: { programme: MentoringProgramme }) {
  const t = useText()
  const { dateTime } = useFormats()
  const { programmeId, ends } = programme
  const { data, error, refetch } = useQuery(runsQuery(programmeId))
  return (
    <section className={m.part} aria-labelledby="matching">
      <h2 id="matching">{t('mentoring.matching')}</h2>
      <p className="soft small">{t('mentoring.matching_lead')}</p>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data && ends >= today() && <StartRun programme={programme} runs={data.items} />}
      {data && data.items.length > 0 && (
        <ul>
          {data.items.map((run) => (
            <li key={run.runId} className={m.row}>
              <div className={m.head}>
                <h3>
                  <Link to="/mentoring/programmes/$programmeId/runs/$runId" params={{ programmeId, runId: run.runId }}>
                    {t('mentoring.run_of', { moment: dateTime(run.startedAt) })}
                  </Link>
                </h3>
                <Tag tone={runTones[run.state]}>{t(`mentoring.run_${run.state}`)}</Tag>
              </div>
              <p className="soft small">
                {t('mentoring.run_counts', { pairs: run.pairs, mentees: run.mentees, unmatched: run.unmatched })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
