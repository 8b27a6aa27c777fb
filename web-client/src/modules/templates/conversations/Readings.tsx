import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import c from './Conversations.module.css'
import type { Conversation } from './queries'

/** Who of HR has read it, and why. */
export function Readings({ readings }: { readings: Conversation['readings'] }) {
  const t = useText()
  const { dateTime } = useFormats()
  return (
    <section className={c.section} aria-labelledby="readings">
      <header>
        <h2 id="readings">{t('conversations.readings')}</h2>
      </header>
      <ul className={c.signatures}>
        {readings.map(({ by, at, reason }) => (
          <li key={by + at}>
            <PersonName personId={by} />, {dateTime(at)}
            <p className={c.words}>{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
