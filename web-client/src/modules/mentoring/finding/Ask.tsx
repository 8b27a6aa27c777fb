import { useState } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import m from '../Mentoring.module.css'
import { AskForm } from './AskForm'
import { isRequest } from './findingRules'
import { type Relationship, type Side, useTakeBackRequest } from './queries'

export interface Asked {
  personId: string
  programmeId: string
  otherId: string
  name: string
  as: Side
}

/** Whether the two have asked each other, and else how one asks. */
export function Ask({ asked, between }: { asked: Asked; between: Relationship | undefined }) {
  const t = useText()
  const { date } = useFormats()
  const takeBack = useTakeBackRequest()
  const [isWriting, setWriting] = useState(false)
  if (between && !isRequest(between)) return <p>{t('mentoring.is_your_pair')}</p>
  if (between)
    return (
      <div className={m.actions}>
        <p>
          {t(between.isMine ? 'mentoring.you_have_asked' : 'mentoring.has_asked_you')}
          {between.answerBy && ` ${t('mentoring.answer_by', { day: date(between.answerBy) })}`}
        </p>
        {between.isMine && (
          <Button disabled={takeBack.isPending} onClick={() => takeBack.mutate(between.relationshipId)}>
            {t('mentoring.take_back')}
            <span className="visually-hidden">: {asked.name}</span>
          </Button>
        )}
      </div>
    )
  if (isWriting) return <AskForm asked={asked} onDone={() => setWriting(false)} />
  return (
    <div>
      <Button kind="primary" onClick={() => setWriting(true)}>
        {t('mentoring.ask')}
        <span className="visually-hidden">: {asked.name}</span>
      </Button>
    </div>
  )
}
