import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import s from './Answer.module.css'
import type { Question } from './campaignRules'
import { LevelAnswer } from './LevelAnswer'
import { useAnswer } from './queries'

interface AnswerQuestionProps {
  campaignId: string
  question: Question
  index: number
  total: number
  onNext: () => void
  onStep: (index: number) => void
}

export function AnswerQuestion({ campaignId, question, index, total, onNext, onStep }: AnswerQuestionProps) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const answer = useAnswer(useMe().personId ?? '', campaignId)

  const choose = (level: number) => {
    const before = question.answer
    if (before !== level) {
      answer.mutate({ skillId: question.skillId, level })
      notify({
        key: 'campaign-answer',
        text: t('skills.saved', { skill: localized(question.label), level }),
        undo: () => {
          answer.mutate({ skillId: question.skillId, level: before })
          onStep(index)
        },
      })
    }
    onNext()
  }
  return (
    <>
      <LevelAnswer
        title={localized(question.label)}
        about={localized(question.description)}
        levels={question.levels}
        value={question.answer}
        onChoose={choose}
      />
      {question.earlier !== null && question.answer === null && (
        <div className={s.same}>
          <Button kind="primary" onClick={() => choose(question.earlier ?? 0)}>
            {t('skills.campaign_same', { level: question.earlier })}
          </Button>{' '}
          {question.earlierAt && <span className="soft small">{date(question.earlierAt)}</span>}
        </div>
      )}
      <div className={s.steps}>
        <Button onClick={() => onStep(index - 1)} disabled={index === 0}>
          {t('skills.campaign_previous')}
        </Button>
        <span className="soft num">{t('skills.campaign_place', { place: index + 1, total })}</span>
        <Button onClick={() => onStep(index + 1)} disabled={index === total - 1}>
          {t('skills.campaign_skip')}
        </Button>
      </div>
      <p className={`${s.keys} soft small`}>{t('skills.campaign_answer_help')}</p>
    </>
  )
}
