import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Segmented } from '@/shared/ui/Segmented'
import { useTakeSnapshot } from './queries'
import s from './Snapshots.module.css'

const dayBefore = (day: Date) =>
  `${day.getFullYear()}-${`${day.getMonth() + 1}`.padStart(2, '0')}-${`${day.getDate()}`.padStart(2, '0')}`

/** What is kept can never be taken back, so it is asked first. */
export function TakeSnapshot({ onEnd }: { onEnd: () => void }) {
  const t = useText()
  const now = new Date()
  const take = useTakeSnapshot()
  const [when, setWhen] = useState<'now' | 'earlier'>('now')
  const [day, setDay] = useState(dayBefore(new Date(now.getFullYear(), now.getMonth(), 0)))
  const asOf = when === 'earlier' && day ? new Date(`${day}T23:59:59`).toISOString() : undefined
  const send = () =>
    take.mutate(asOf ? { asOf } : {}, {
      onSuccess: () => {
        notify({ key: 'snapshot', text: t('skills.snapshots_taken') })
        onEnd()
      },
    })
  return (
    <form
      className={s.take}
      aria-label={t('skills.snapshots_take')}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {take.error && <p role="alert">{take.error.message}</p>}
      <p>{t('skills.snapshots_take_means')}</p>
      <Segmented
        label={t('skills.snapshots_of')}
        value={when}
        options={[
          { value: 'now', label: t('skills.snapshots_now') },
          { value: 'earlier', label: t('skills.snapshots_earlier') },
        ]}
        onChange={setWhen}
      />
      {when === 'earlier' && (
        <Field
          label={t('skills.snapshots_day')}
          help={t('skills.snapshots_day_means')}
          type="date"
          value={day}
          max={dayBefore(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1))}
          onChange={(event) => setDay(event.target.value)}
        />
      )}
      <p className={s.actions}>
        <Button type="submit" kind="primary" disabled={take.isPending || (when === 'earlier' && !asOf)}>
          {t('skills.snapshots_take_it')}
        </Button>
        <Button kind="quiet" onClick={onEnd}>
          {t('skills.snapshots_cancel')}
        </Button>
      </p>
    </form>
  )
}
