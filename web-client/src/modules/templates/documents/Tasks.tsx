import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import d from './Documents.module.css'
import { type Document, type DocumentSection, useTick } from './queries'

/** The tasks of a recruitment: each ticked by whose it is. */
export function Tasks({ document, section }: { document: Document; section: DocumentSection }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const tick = useTick(document.documentId)
  const tasks = section.section.questions.filter((question) => question.kind === 'task')
  if (!tasks.length) return null
  return (
    <ul className={d.tasks} aria-label={t('documents.tasks')}>
      {tasks.map(({ key, text, help, owner }) => {
        const done = document.ticked.find((one) => one.question === key)
        const isMine = owner === null || owner === document.me
        return (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={!!done}
                disabled={!isMine || !section.mayWrite || tick.isPending}
                onChange={({ target }) => tick.mutate({ questionKey: key, isDone: target.checked })}
              />
              <span>
                {localized(text)} {owner && <Tag>{t(`fillin.party_${owner}`)}</Tag>}
              </span>
            </label>
            {localized(help) && <p className="soft small">{localized(help)}</p>}
            {done && (
              <p className="soft small">
                {t('documents.ticked_on', { day: date(done.at) })} <PersonName personId={done.by} />
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
