import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import d from './Documents.module.css'
import { type Document, useSign } from './queries'

/** Who is to sign, who has, and what they signed. */
export function Signatures({ document }: { document: Document }) {
  const t = useText()
  const { dateTime } = useFormats()
  const sign = useSign(document.documentId)
  const { signers, signatures, actions, waiting } = document
  if (!signers.length) return null
  return (
    <section className={d.section} aria-labelledby="signatures">
      <h2 id="signatures">{t('documents.signatures')}</h2>
      <ul className={d.who}>
        {signers.map((party) => {
          const signed = signatures.find((one) => one.part === party)
          return (
            <li key={party}>
              {signed ? (
                <>
                  <PersonName personId={signed.by} />, {t('documents.signed_at', { time: dateTime(signed.at) })}
                  <p className="soft small">
                    {t('documents.hash')} <code>{signed.contentHash.slice(0, 16)}</code>
                  </p>
                </>
              ) : (
                <span className="soft">{t('documents.not_signed', { who: t(`fillin.party_${party}`) })}</span>
              )}
            </li>
          )
        })}
      </ul>
      {sign.error && <PanelError error={sign.error} />}
      {actions.includes('sign') && (
        <div data-no-print>
          <p className="soft small">{t('documents.sign_means')}</p>
          <Button kind="primary" disabled={sign.isPending} onClick={() => sign.mutate(document.version)}>
            {t('documents.sign')}
          </Button>
        </div>
      )}
      {waiting.length > 0 && document.state === 'running' && <p className="soft small">{t('documents.sign_later')}</p>}
    </section>
  )
}
