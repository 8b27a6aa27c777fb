import { useState } from 'react'
import { ProblemError } from '@/api/problem'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Segmented } from '@/shared/ui/Segmented'
import s from './Effects.module.css'
import { type Question, useCheck } from './queries'

const numbers = [1, 2, 3] as const
const grades = ['1', '2', '3', '4', '5']

/** Three statements and whether it has been used; the same words for the participant and the manager, of whom they speak. */
export function CheckForm({ question }: { question: Question }) {
  const t = useText()
  const isOwn = question.question === 'ownCheck'
  const check = useCheck(question, isOwn)
  const [statements, setStatements] = useState<number[]>([0, 0, 0])
  const [used, setUsed] = useState<'yes' | 'no' | ''>('')
  const isWhole = statements.every((grade) => grade > 0) && used !== ''
  const who = isOwn ? 'own' : 'manager'
  return (
    <form
      className={s.part}
      onSubmit={(event) => {
        event.preventDefault()
        check.mutate({ statements, hasUsed: used === 'yes' })
      }}
    >
      <p className="soft small">{t('metrics.check_scale')}</p>
      {numbers.map((number, index) => (
        <Segmented
          key={number}
          label={t(`metrics.${who}_statement_${number}`)}
          value={String(statements[index])}
          options={grades.map((value) => ({ value, label: value }))}
          onChange={(value) => setStatements(statements.map((grade, at) => (at === index ? Number(value) : grade)))}
        />
      ))}
      <Segmented
        label={t(`metrics.${who}_used`)}
        value={used}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`metrics.${value}`) }))}
        onChange={setUsed}
      />
      <p className="soft small">{t(`metrics.${who}_check_privacy`)}</p>
      {check.error instanceof ProblemError && <p role="alert">{check.error.message}</p>}
      <div className={s.actions}>
        <Button type="submit" kind="primary" disabled={!isWhole || check.isPending}>
          {t('metrics.check_send')}
        </Button>
        {!isWhole && <span className="soft small">{t('metrics.check_left')}</span>}
      </div>
    </form>
  )
}
