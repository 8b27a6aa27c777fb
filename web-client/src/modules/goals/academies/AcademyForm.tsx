import { useState } from 'react'
import * as z from 'zod/mini'
import { useMe } from '@/api/session'
import type { Request } from '@/api/types'
import { required, someIds } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { CheckBox } from '@/shared/ui/CheckBox'
import { Field } from '@/shared/ui/Field'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import { PopulationFields } from '../populations/PopulationFields'
import { everyone } from '../populations/populations'
import { Owner } from '../strategy/Owner'
import { PickTracks } from './PickTracks'
import type { Academy } from './queries'

const schema = z.object({ title: required, description: z.string(), ownerId: required, trackIds: someIds })

interface AcademyFormProps {
  academy?: Academy
  onSubmit: (body: Request<'addAcademy'>) => Promise<unknown>
  onCancel: () => void
}

/** Apart from its page, which most open without it. */
export default function AcademyForm({ academy, onSubmit, onCancel }: AcademyFormProps) {
  const t = useText()
  const me = useMe()
  const [audience, setAudience] = useState(academy?.audience ?? everyone)
  const [isOffered, setIsOffered] = useState(academy?.isOffered ?? true)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      title: academy?.title ?? '',
      description: academy?.description ?? '',
      ownerId: academy?.ownerId ?? me.personId ?? '',
      trackIds: academy?.tracks.map((track) => track.trackId) ?? [],
    },
    onSubmit: ({ description, ...rest }) =>
      onSubmit({ ...rest, description: description || null, audience, isOffered }),
  })
  const labels = {
    title: t('goals.academy_title'),
    description: t('goals.description_optional'),
    ownerId: t('strategy.owner_other'),
    trackIds: t('goals.tracks'),
  }
  return (
    <section className={g.part} aria-labelledby="academy-form">
      <h2 id="academy-form">{t(academy ? 'goals.academy_edit' : 'goals.academy_new')}</h2>
      <ActionForm form={form} labels={labels} action={t('goals.academy_save')} onCancel={onCancel}>
        <Field label={labels.title} maxLength={200} {...form.field('title')} />
        <TextArea label={labels.description} maxLength={5000} {...form.field('description')} />
        <Owner
          ownerId={form.watch('ownerId')}
          error={form.formState.errors.ownerId?.message}
          onChoose={(personId) => form.setValue('ownerId', personId)}
        />
        <PickTracks
          error={form.formState.errors.trackIds?.message}
          trackIds={form.watch('trackIds')}
          onChange={(trackIds) => form.setValue('trackIds', trackIds)}
        />
        <PopulationFields value={audience} onChange={setAudience} />
        {academy && <CheckBox label={t('goals.is_offered')} checked={isOffered} onChange={setIsOffered} />}
      </ActionForm>
    </section>
  )
}
