import { useState } from 'react'
import * as z from 'zod/mini'
import { required, someIds } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { CheckBox } from '@/shared/ui/CheckBox'
import { Field } from '@/shared/ui/Field'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import { type NamedItem, PickItems } from '../learning/PickItems'
import { type Track, useSetTrack } from './queries'

const schema = z.object({ title: required, description: z.string(), itemIds: someIds })

/** Apart from its page, which most open without it. */
export default function TrackForm({ track, onDone }: { track: Track | undefined; onDone: () => void }) {
  const t = useText()
  const [items, setItems] = useState<NamedItem[]>(track?.items ?? [])
  const [isOffered, setIsOffered] = useState(track?.isOffered ?? true)
  const set = useSetTrack(track)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      title: track?.title ?? '',
      description: track?.description ?? '',
      itemIds: track?.items.map((item) => item.itemId) ?? [],
    },
    onSubmit: async ({ description, ...rest }) => {
      await set.mutateAsync({ ...rest, description: description || null, isOffered })
      onDone()
    },
  })
  const labels = {
    title: t('goals.track_title'),
    description: t('goals.description_optional'),
    itemIds: t('goals.track_items'),
  }
  return (
    <section className={g.part} aria-labelledby="track-form">
      <h2 id="track-form">{t(track ? 'goals.track_edit' : 'goals.track_new')}</h2>
      <ActionForm form={form} labels={labels} action={t('goals.track_save')} onCancel={onDone}>
        <Field label={labels.title} maxLength={200} {...form.field('title')} />
        <TextArea label={labels.description} maxLength={5000} {...form.field('description')} />
        <PickItems
          id="itemIds"
          error={form.formState.errors.itemIds?.message}
          legend={labels.itemIds}
          isOrdered
          items={items}
          onChange={(chosen) => {
            setItems(chosen)
            form.setValue(
              'itemIds',
              chosen.map((item) => item.itemId),
            )
          }}
        />
        {track && <CheckBox label={t('goals.is_offered')} checked={isOffered} onChange={setIsOffered} />}
      </ActionForm>
    </section>
  )
}
