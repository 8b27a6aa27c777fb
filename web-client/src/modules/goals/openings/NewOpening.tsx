import { useNavigate } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { OpeningForm } from './OpeningForm'
import s from './Openings.module.css'
import { useDraftOpening } from './queries'

/** Apart from its page, which most open without it. */
export default function NewOpening({ onCancel }: { onCancel: () => void }) {
  const t = useText()
  const me = useMe()
  const navigate = useNavigate()
  const draft = useDraftOpening()
  return (
    <section className={s.part} aria-labelledby="new-opening">
      <h2 id="new-opening">{t('goals.opening_new')}</h2>
      <OpeningForm
        unitId={me.unitId ?? ''}
        action={t('goals.opening_draft')}
        onCancel={onCancel}
        onSubmit={async (body) => {
          const openingId = await draft.mutateAsync(body)
          await navigate({ to: '/openings/$unitId/$openingId', params: { unitId: body.unitId, openingId } })
        }}
      />
    </section>
  )
}
