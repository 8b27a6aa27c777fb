import * as z from 'zod/mini'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Form } from '@/shared/ui/Form'
import { Segmented } from '@/shared/ui/Segmented'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import { type Offer, type Part, useVolunteer } from './queries'

const interests = ['1', '2', '3'] as const
const schema = z.object({ interest: z.enum(interests), wish: z.string() })

interface VolunteerFormProps {
  personId: string
  offer: Offer
  part: Part | undefined
  onDone: () => void
}

export default function VolunteerForm({ personId, offer, part, onDone }: VolunteerFormProps) {
  const t = useText()
  const volunteer = useVolunteer(personId)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      interest: interests.find((value) => Number(value) === part?.of.interest) ?? '2',
      wish: part?.of.wish ?? '',
    },
    onSubmit: async ({ interest, wish }) => {
      await volunteer.mutateAsync({ pipelineId: offer.pipelineId, interest: Number(interest), wish: wish || null })
      onDone()
    },
  })
  const labels = { wish: t('goals.reskill_wish') }
  return (
    <Form onSubmit={form.submit} errors={form.formState.errors} labels={labels} refusal={form.refusal}>
      <Segmented
        label={t('goals.reskill_interest')}
        value={form.watch('interest')}
        options={interests.map((value) => ({ value, label: t(`goals.reskill_interest_${value}`) }))}
        onChange={(value) => form.setValue('interest', value)}
      />
      <TextArea label={labels.wish} maxLength={2000} {...form.field('wish')} />
      <p className="soft small">{t('goals.reskill_who_sees')}</p>
      <div className={g.actions}>
        <Button type="submit" kind="primary" disabled={volunteer.isPending}>
          {t('goals.reskill_send')}
        </Button>
        <Button onClick={onDone}>{t('goals.cancel')}</Button>
      </div>
    </Form>
  )
}
