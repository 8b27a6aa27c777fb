import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import type { Decided } from './queries'
import s from './Reviews.module.css'

export function DecidedFacts({ decided }: { decided: Decided }) {
  const t = useText()
  const { date } = useFormats()
  return (
    <>
      <dl className={s.facts}>
        <div>
          <dt>{t('metrics.decision')}</dt>
          <dd>
            <strong>{t(`metrics.decision_${decided.decision}`)}</strong>
          </dd>
        </div>
        <div>
          <dt>{t('metrics.owner')}</dt>
          <dd>
            <PersonName personId={decided.ownerId} />
          </dd>
        </div>
        <div>
          <dt>{t('metrics.next_on')}</dt>
          <dd>{date(decided.nextOn)}</dd>
        </div>
      </dl>
      <p className={s.words}>{decided.reason}</p>
    </>
  )
}
