import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { AnswerForm } from './AnswerForm'
import s from './Pulses.module.css'
import { myPulseQuery } from './queries'

const says = { answered: 'thanks', over: 'over', notInvited: 'notInvited' } as const

export function AnswerPage({ pulseId }: { pulseId: string }) {
  const t = useText()
  const { date } = useFormats()
  const { data: pulse } = useSuspenseQuery(myPulseQuery(pulseId))
  const day = date(pulse.closes)
  if (pulse.standing === 'waiting')
    return (
      <div className={s.answer}>
        <PageHead title={pulse.name} lead={t('metrics.answer_lead', { day })} />
        <AnswerForm pulse={pulse} />
      </div>
    )
  const said = says[pulse.standing]
  return (
    <div className={s.answer}>
      <PageHead title={pulse.name} />
      <EmptyState
        title={t(said === 'notInvited' ? 'metrics.answer_notInvited' : `metrics.answer_${said}`)}
        action={
          <Link to="/" className={buttonClass('primary')}>
            {t('metrics.answer_home')}
          </Link>
        }
      >
        {said === 'notInvited' ? t('metrics.answer_notInvited_why') : t(`metrics.answer_${said}_why`, { day })}
      </EmptyState>
    </div>
  )
}
