import { useQuery } from '@tanstack/react-query'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { roleReviewQuery } from '../queries'
import s from './Editor.module.css'

/** Why the draft came back, until it is submitted again. */
export function ReturnedNote({ roleProfileId }: { roleProfileId: string }) {
  const t = useText()
  const { dateTime } = useFormats()
  const { data } = useQuery(roleReviewQuery(roleProfileId))
  if (!data?.sentBackAt || !data.reason) return null
  return (
    <div className={s.warning}>
      <p>
        <strong>{t('skills.role_sent_back')}</strong> {data.reason}
      </p>
      <p className="soft small">
        <PersonName personId={data.sentBackBy} />, {dateTime(data.sentBackAt)}
      </p>
    </div>
  )
}
