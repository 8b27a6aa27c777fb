import { useQuery } from '@tanstack/react-query'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import m from '../Mentoring.module.css'
import { OutcomeFigures } from './OutcomeFigures'
import { ownTeamOutcomeQuery } from './queries'

/** What has become of one's own team; nothing for those who are not coached. */
export function OwnTeam({ personId }: { personId: string }) {
  const t = useText()
  const { date } = useFormats()
  const { data } = useQuery(ownTeamOutcomeQuery(personId))
  if (!data?.since) return null
  return (
    <section className={m.part} aria-labelledby="own-team">
      <h2 id="own-team">{t('mentoring.own_team')}</h2>
      <p className="soft small">{t('mentoring.own_team_lead', { day: date(data.since) })}</p>
      <OutcomeFigures figures={data.team} few={t('mentoring.own_team_needs_five')} />
    </section>
  )
}
