import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import { TextArea } from '@/shared/ui/TextArea'
import m from './Jobs.module.css'
import { type JobDescription, useReturn } from './queries'

/** Whoever submitted it takes it back without a word; a reviewer says what is to be changed. */
export function ReturnForm({ description, onDone }: { description: JobDescription; onDone: () => void }) {
  const t = useText()
  const { mayApprove } = description
  const back = useReturn(description)
  const [reason, setReason] = useState('')
  const send = async () => {
    await back.mutateAsync(reason.trim() || null)
    notify({ key: 'job-description', text: t('jobdescription.returned') })
    onDone()
  }
  return (
    <form
      className={m.part}
      onSubmit={(event) => {
        event.preventDefault()
        void send().catch(() => undefined)
      }}
    >
      {mayApprove && (
        <TextArea
          label={t('jobdescription.return_reason')}
          maxLength={2000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      {back.error && <PanelError error={back.error} />}
      <div className={m.actions}>
        <Button type="submit" kind="primary" disabled={back.isPending || (mayApprove && !reason.trim())}>
          {t(mayApprove ? 'jobdescription.return' : 'jobdescription.take_back')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
