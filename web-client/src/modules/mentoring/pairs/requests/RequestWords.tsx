import { useText } from '@/shared/lib/locale'
import s from '../Pairs.module.css'
import type { Pair } from '../queries'

/** What the two have written before there was an answer. */
export function RequestWords({ pair, name }: { pair: Pair; name: string }) {
  const t = useText()
  const { message, question, reply, isMine } = pair
  const asker = isMine ? t('mentoring.you_wrote') : t('mentoring.they_wrote', { name })
  const asked = isMine ? t('mentoring.they_wonder', { name }) : t('mentoring.you_wondered')
  return (
    <>
      {message && <p className={s.said}>{message}</p>}
      {question && (
        <dl className={s.exchange}>
          <div>
            <dt>{asked}</dt>
            <dd className={s.said}>{question}</dd>
          </div>
          {reply && (
            <div>
              <dt>{asker}</dt>
              <dd className={s.said}>{reply}</dd>
            </div>
          )}
        </dl>
      )}
    </>
  )
}
