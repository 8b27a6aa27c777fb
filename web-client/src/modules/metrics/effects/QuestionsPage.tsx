import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { CheckForm } from './CheckForm'
import s from './Effects.module.css'
import { OwnAnswers } from './OwnAnswers'
import { programmesQuery, type Question, questionsQuery } from './queries'
import { ReactionForm } from './ReactionForm'

export function QuestionsPage() {
  const t = useText()
  const me = useMe()
  const { data } = useSuspenseQuery(questionsQuery)
  return (
    <div className={s.page}>
      <PageHead title={t('metrics.questions')} lead={t('metrics.questions_lead')} />
      {data.items.length === 0 ? (
        <EmptyState title={t('metrics.questions_none')}>{t('metrics.questions_none_why')}</EmptyState>
      ) : (
        <ul className={s.questions}>
          {data.items.map((question) => (
            <Asked key={`${question.question} ${question.programmeId} ${question.personId}`} question={question} />
          ))}
        </ul>
      )}
      {me.personId && <OwnAnswers personId={me.personId} />}
    </div>
  )
}

function Asked({ question }: { question: Question }) {
  const t = useText()
  const { date } = useFormats()
  const title = useQuery(programmesQuery).data?.items.find((one) => one.programmeId === question.programmeId)?.title
  return (
    <li>
      <div>
        <h2>{title ?? '…'}</h2>
        <p className="soft">
          {question.question === 'managerCheck' && (
            <>
              <PersonName personId={question.personId} />.{' '}
            </>
          )}
          {t('metrics.question_dates', { finished: date(question.finishedOn), until: date(question.until) })}
        </p>
      </div>
      {question.question === 'reaction' ? <ReactionForm question={question} /> : <CheckForm question={question} />}
    </li>
  )
}
