import { useState } from 'react'
import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Form } from '@/shared/ui/Form'
import { TextArea } from '@/shared/ui/TextArea'
import { LevelScale } from '../components/LevelScale'
import s from './Contests.module.css'
import { type Contest, useAnswerContest } from './queries'

const schema = z.object({ answer: required })

/** The rater keeps the level or sets another, and says why. */
export function AnswerForm({ personId, task, onDone }: { personId: string; task: Contest; onDone: () => void }) {
  const t = useText()
  const send = useAnswerContest(personId)
  const [level, setLevel] = useState(task.level)
  const labels = { answer: t('skills.contest_why') }
  const form = useProblemForm({
    schema,
    defaultValues: { answer: '' },
    onSubmit: async ({ answer }) => {
      await send.mutateAsync({ contestId: task.contestId, level, answer })
      notify({ key: 'contest', text: t('skills.contest_answered') })
      onDone()
    },
  })
  const { errors } = form.formState
  return (
    <Form onSubmit={form.submit} errors={errors} labels={labels} refusal={form.refusal}>
      <LevelScale label={t('skills.contest_level')} value={level} target={null} onChange={setLevel} />
      <TextArea label={labels.answer} maxLength={2000} {...form.field('answer')} />
      <div className={s.actions}>
        <Button type="submit" kind="primary" disabled={send.isPending}>
          {level === task.level ? t('skills.contest_keep', { level }) : t('skills.contest_change', { level })}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('skills.contest_cancel')}
        </Button>
      </div>
    </Form>
  )
}
