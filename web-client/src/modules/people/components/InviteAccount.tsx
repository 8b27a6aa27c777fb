import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import s from '../People.module.css'
import { useInviteAccount } from '../queries'

/** The code is shown once, here: whoever invites hands it over. */
export function InviteAccount({ personId }: { personId: string }) {
  const t = useText()
  const { dateTime } = useFormats()
  const invite = useInviteAccount(personId)
  return (
    <section className={s.part} aria-labelledby="account">
      <h2 id="account">{t('people.account')}</h2>
      {invite.data ? (
        <p role="status">
          {t('people.account_code')} <span className={s.code}>{invite.data.activationCode}</span>
          <br />
          <span className="soft small">{t('people.account_until', { until: dateTime(invite.data.expiresAt) })}</span>
        </p>
      ) : (
        <>
          <p className="soft">{t('people.account_why')}</p>
          <div>
            <Button onClick={() => invite.mutate()} disabled={invite.isPending}>
              {t('people.account_invite')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
