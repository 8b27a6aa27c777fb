import { useState } from 'react'
import { PersonName } from '@/modules/people'
import { PickPerson } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Chosen } from '@/shared/ui/Chosen'
import { PanelError } from '@/shared/ui/PanelError'
import type { ArrangeProps } from './Arrange'
import m from './Onboarding.module.css'
import { useHelpers } from './queries'

export function ChooseHelpers({ onboarding, onDone }: ArrangeProps) {
  const t = useText()
  const { personId, isItChosen } = onboarding
  const save = useHelpers(onboarding.onboardingId)
  const [buddyId, setBuddy] = useState(onboarding.buddyId ?? null)
  const [itId, setIt] = useState((isItChosen && onboarding.itId) || null)
  const helper = (label: string, chosen: string | null, onChange: (id: string | null) => void) =>
    chosen ? (
      <div className={m.part}>
        <p>{label}</p>
        <Chosen items={[{ id: chosen, name: <PersonName personId={chosen} /> }]} onRemove={() => onChange(null)} />
      </div>
    ) : (
      <PickPerson
        label={label}
        action={t('onboarding.choose')}
        without={[personId]}
        onPick={(person) => onChange(person.personId)}
      />
    )
  return (
    <section className={m.part} aria-label={t('onboarding.helpers')}>
      {helper(t('onboarding.helpers_buddy'), buddyId, setBuddy)}
      {helper(t('onboarding.helpers_it'), itId, setIt)}
      <p className="soft small">{t('onboarding.helpers_it_help')}</p>
      {save.error && <PanelError error={save.error} />}
      <div className={m.actions}>
        <Button
          kind="primary"
          disabled={save.isPending}
          onClick={() => save.mutate({ buddyId, itId }, { onSuccess: onDone })}
        >
          {t('onboarding.helpers_save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </section>
  )
}
