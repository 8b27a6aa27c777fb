import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { PdfButton } from '@/shared/ui/PdfButton'
import { Tag } from '@/shared/ui/Tag'
import { byKey } from '../fill-in/answers'
import { useWriting } from '../fill-in/useWriting'
import d from './Documents.module.css'
import { EndDocument } from './EndDocument'
import { HandIn } from './HandIn'
import { documentQuery } from './queries'
import { ReadSection } from './ReadSection'
import { Signatures } from './Signatures'
import { WriteSection } from './WriteSection'

/** A form or a recruitment as the reader has part in it: what they write, what they read, and what is left to do. */
export function DocumentPage({ documentId }: { documentId: string }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const { data: document } = useSuspenseQuery(documentQuery(documentId))
  const { personId, state } = document
  const ticked = byKey(document.ticked.map(({ question }) => ({ question, isDone: true })))
  const mine = document.sections.filter(({ mayWrite }) => mayWrite).map(({ section }) => section)
  const own = useWriting(
    mine.filter(({ way }) => way !== 'together'),
    ticked,
  )
  const together = useWriting(
    mine.filter(({ way }) => way === 'together'),
    ticked,
  )
  const elsewhere = { ...own.answers, ...together.answers }
  const tasks = personId
    ? 0
    : document.sections.flatMap(({ section }) => section.questions).filter(({ kind }) => kind === 'task').length
  return (
    <div className={d.page}>
      <PageHead
        title={localized(document.title)}
        lead={
          <>
            {personId ? <PersonName personId={personId} /> : t('documents.recruitment')} ·{' '}
            {t('documents.begun_on', { day: date(document.begunAt) })}{' '}
            {tasks > 0 && `· ${t('documents.tasks_done', { done: document.ticked.length, all: tasks })} `}
            {state !== 'running' && <Tag>{t(`documents.state_${state}`)}</Tag>}
          </>
        }
        actions={
          <>
            <PdfButton name={localized(document.title)} />
            {personId ? (
              <Link to="/people/$personId/documents" params={{ personId }} className={buttonClass()}>
                {t('documents.all')}
              </Link>
            ) : (
              <Link to="/documents" className={buttonClass()}>
                {t('documents.recruitments')}
              </Link>
            )}
          </>
        }
      />
      {localized(document.about) && <p>{localized(document.about)}</p>}
      {document.isErased && <p className={d.note}>{t('documents.erased')}</p>}
      {document.sections.length === 0 && <p className="soft">{t('documents.nothing_for_you')}</p>}
      {document.sections.map((section) => (
        <section key={section.section.key} className={d.section} aria-labelledby={`s-${section.section.key}`}>
          <h2 id={`s-${section.section.key}`}>{localized(section.section.title)}</h2>
          {section.mayWrite ? (
            <WriteSection
              document={document}
              section={section}
              elsewhere={elsewhere}
              writing={section.section.way === 'together' ? together : own}
            />
          ) : (
            <ReadSection document={document} section={section} />
          )}
        </section>
      ))}
      <HandIn document={document} own={own} together={together} />
      <Signatures document={document} />
      <EndDocument document={document} />
    </div>
  )
}
