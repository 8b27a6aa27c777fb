import { useText } from '@/shared/lib/locale'
import { OpeningForm } from './OpeningForm'
import s from './Openings.module.css'
import { type Opening, type Place, useChangeOpening } from './queries'

interface EditOpeningProps {
  place: Place
  opening: Opening
  etag: string
  onDone: () => void
}

/** Apart from its page, which most open without it. */
export default function EditOpening({ place, opening, etag, onDone }: EditOpeningProps) {
  const t = useText()
  const change = useChangeOpening(place)
  return (
    <section className={s.part} aria-labelledby="edit-opening">
      <h2 id="edit-opening">{t('goals.opening_edit')}</h2>
      <OpeningForm
        opening={opening}
        unitId={place.unitId}
        action={t('goals.opening_save')}
        onCancel={onDone}
        onSubmit={async ({ unitId: _, ...body }) => {
          await change.mutateAsync({ ...body, etag })
          onDone()
        }}
      />
    </section>
  )
}
