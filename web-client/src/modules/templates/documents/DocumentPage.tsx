import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { PdfButton } from '@/shared/ui/PdfButton'
import { Tag } from '@/shared/ui/Tag'
import type { Answers } from '../fill-in/answers'
import type { SectionDraft } from '../fill-in/useDraft'
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
  const [written, setWritten] = useState<Record<string, Pick<SectionDraft, 'answers' | 'flush' | 'state'>>>({})
  const [wrong, setWrong] = useState<Record<string, string>>({})
  const { me, personId, state } = document
  const tasks = personId
    ? 0
    : document.sections.flatMap(({ section }) => section.questions).filter(({ kind }) => kind === 'task').length
  const elsewhere: Answers = Object.assign({}, ...Object.values(written).map(({ answers }) => answers))
  const note = (key: string, draft: Pick<SectionDraft, 'answers' | 'flush' | 'state'>) =>
    setWritten((before) =>
      before[key]?.answers === draft.answers && before[key]?.state === draft.state
        ? before
        : { ...before, [key]: draft },
    )
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
              wrong={wrong}
              onWritten={(draft) => note(section.section.key, draft)}
            />
          ) : (
            <ReadSection document={document} section={section} />
          )}
        </section>
      ))}
      <HandIn document={document} written={written} me={me} onWrong={setWrong} />
      <Signatures document={document} />
      <EndDocument document={document} />
    </div>
  )
}
