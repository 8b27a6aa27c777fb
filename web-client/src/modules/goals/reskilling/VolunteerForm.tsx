import * as z from 'zod/mini'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Segmented } from '@/shared/ui/Segmented'
import { TextArea } from '@/shared/ui/TextArea'
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
    <ActionForm form={form} labels={labels} action={t('goals.reskill_send')} onCancel={onDone}>
      <Segmented
        label={t('goals.reskill_interest')}
        value={form.watch('interest')}
        options={interests.map((value) => ({ value, label: t(`goals.reskill_interest_${value}`) }))}
        onChange={(value) => form.setValue('interest', value)}
      />
      <TextArea label={labels.wish} maxLength={2000} {...form.field('wish')} />
      <p className="soft small">{t('goals.reskill_who_sees')}</p>
    </ActionForm>
  )
}
