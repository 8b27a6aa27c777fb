import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import l from '../Legal.module.css'
import { type Duty, useDoDuty, useTakeBackDocument } from '../queries'

/** What has been done, the newest first. */
export function DutyDocuments({ duty, isHr }: { duty: Duty; isHr: boolean }) {
  const t = useText()
  const { date } = useFormats()
  const takeBack = useTakeBackDocument(duty.ruleId)
  const again = useDoDuty(duty.ruleId)
  if (duty.documents.length === 0) return null
  return (
    <ul>
      {duty.documents.slice(0, 3).map(({ doneId, document, link, on, validTo, by }) => (
        <li key={doneId} className={l.actions}>
          {link ? (
            <a href={link} target="_blank" rel="noreferrer">
              {document}
            </a>
          ) : (
            <span>{document}</span>
          )}
          <span className="soft small">
            {date(on)} · <PersonName personId={by} />
          </span>
          {isHr && (
            <Button
              kind="quiet"
              disabled={takeBack.isPending}
              onClick={async () => {
                await takeBack.mutateAsync(doneId)
                const undo = () => again.mutate({ on, document, link, validTo, siteId: duty.siteId })
                notify({ key: 'document', text: t('legal.document_taken_back', { name: document }), undo })
              }}
            >
              {t('legal.take_back')}
              <span className="visually-hidden">: {document}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
