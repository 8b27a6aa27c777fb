import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import g from '../Goals.module.css'
import { programmesQuery } from './queries'

/** The programmes that carry a strategy out. */
export function StrategyProgrammes({ strategyId }: { strategyId: string }) {
  const t = useText()
  const { data } = useQuery(programmesQuery(strategyId))
  if (!data?.items.length) return null
  return (
    <section className={g.part} aria-labelledby="carried-out">
      <h2 id="carried-out">{t('strategy.carried_out_by')}</h2>
      <ul>
        {data.items.map((programme) => (
          <li key={programme.programmeId}>
            <Link to="/programmes/$programmeId" params={{ programmeId: programme.programmeId }}>
              {programme.title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
