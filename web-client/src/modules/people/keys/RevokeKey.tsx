import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import s from '../People.module.css'
import { type ServiceKey, useRevokeServiceKey } from './queries'

/** Asked about first: a system stops at once, and no undo brings the key back. */
export function RevokeKey({ serviceKey, onKeep }: { serviceKey: ServiceKey; onKeep: () => void }) {
  const t = useText()
  const { keyId, name } = serviceKey
  const revoke = useRevokeServiceKey(keyId)
  const go = async () => {
    await revoke.mutateAsync()
    notify({ key: `key-${keyId}`, text: t('admin.key_was_revoked', { name }) })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and here is a question
    <div role="group" aria-label={t('admin.key_revoke_sure', { name })} className={s.ask}>
      <p className="small">{t('admin.key_revoke_means')}</p>
      {revoke.error && <p role="alert">{revoke.error.message}</p>}
      <div className={s.actions}>
        {/* What refuses is shown above, from the mutation's own error. */}
        <Button kind="primary" autoFocus disabled={revoke.isPending} onClick={() => void go().catch(() => undefined)}>
          {t('admin.key_revoke_sure', { name })}
        </Button>
        <Button kind="quiet" onClick={onKeep}>
          {t('admin.key_keep')}
        </Button>
      </div>
    </div>
  )
}
