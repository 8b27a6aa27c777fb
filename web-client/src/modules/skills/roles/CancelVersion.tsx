import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { useCancelVersion } from './queries'
import s from './Roles.module.css'

interface CancelVersionProps {
  roleProfileId: string
  version: number
  onDone: () => void
}

/** A version that waits for its day is called off; what that means is said before it is done. */
export function CancelVersion({ roleProfileId, version, onDone }: CancelVersionProps) {
  const t = useText()
  const cancel = useCancelVersion(roleProfileId)
  const [isLeaving, setLeaving] = useState(false)
  const go = async () => {
    await cancel.mutateAsync(version)
    notify({ key: 'role-profile', text: t('skills.role_version_cancelled', { version }) })
    onDone()
  }
  if (!isLeaving)
    return (
      <div>
        <Button onClick={() => setLeaving(true)}>{t('skills.role_version_cancel', { version })}</Button>
      </div>
    )
  return (
    <>
      <p className="soft small">{t('skills.role_version_cancel_means')}</p>
      {cancel.error && <p role="alert">{cancel.error.message}</p>}
      <div className={s.actions}>
        {/* What refuses is shown above, from the mutation's own error. */}
        <Button disabled={cancel.isPending} onClick={() => void go().catch(() => undefined)}>
          {t('skills.role_version_cancel_sure', { version })}
        </Button>
        <Button kind="quiet" onClick={() => setLeaving(false)}>
          {t('skills.role_version_keep')}
        </Button>
      </div>
    </>
  )
}
