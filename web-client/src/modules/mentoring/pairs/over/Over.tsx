import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import m from '../../Mentoring.module.css'
import { FindAgain } from '../FindAgain'
import { can, ending } from '../pairRules'
import type { Pair } from '../queries'
import { Feedback } from './Feedback'

interface OverProps {
  personId: string
  pair: Pair
  name: string
}

/** Why it is over, and what is worth doing then. */
export function Over({ personId, pair, name }: OverProps) {
  const t = useText()
  const { date } = useFormats()
  const mayTell = can(pair, 'giveFeedback')
  return (
    <>
      <section className={m.part} aria-labelledby="over">
        <h2 id="over">{t('mentoring.over', { day: pair.endedAt ? date(pair.endedAt) : '–' })}</h2>
        <p>
          {t(`mentoring.ending_${ending(pair)}`, { name })} <FindAgain personId={personId} head={pair} />
        </p>
        {mayTell && !pair.isMentor && (
          <>
            <p>{t('mentoring.rate_again_why')}</p>
            <div>
              <Link to="/skills/me" search={{}} className={buttonClass('primary')}>
                {t('mentoring.rate_again')}
              </Link>
            </div>
          </>
        )}
      </section>
      {mayTell && <Feedback pair={pair} name={name} />}
    </>
  )
}
