import * as z from 'zod/mini'
import type { Request } from '@/api/types'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Form } from '@/shared/ui/Form'
import { TextArea } from '@/shared/ui/TextArea'
import s from './Contests.module.css'
import { useContestRating } from './queries'

type ContestFormProps = Omit<Request<'contestRating'>, 'reason'> & {
  personId: string
  skillId: string
  onDone: () => void
}

const schema = z.object({ reason: required })

export function ContestForm({ personId, skillId, source, raterId, onDone }: ContestFormProps) {
  const t = useText()
  const contest = useContestRating(personId, skillId)
  const labels = { reason: t('skills.contest_reason') }
  const form = useProblemForm({
    schema,
    defaultValues: { reason: '' },
    onSubmit: async ({ reason }) => {
      await contest.mutateAsync({ source, raterId, reason })
      notify({ key: 'contest', text: t('skills.contest_sent') })
      onDone()
    },
  })
  const { errors } = form.formState
  return (
    <Form onSubmit={form.submit} errors={errors} labels={labels} refusal={form.refusal}>
      <TextArea
        label={labels.reason}
        help={t('skills.contest_reason_help')}
        maxLength={2000}
        {...form.field('reason')}
      />
      <div className={s.actions}>
        <Button type="submit" kind="primary" disabled={contest.isPending}>
          {t('skills.contest_send')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('skills.contest_cancel')}
        </Button>
      </div>
    </Form>
  )
}
