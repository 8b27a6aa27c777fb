import { useState } from 'react'
import { today } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import c from './Conversations.module.css'
import { nextFor, type View } from './conversationRules'
import { type Conversation, type Party, type Place, useHold, usePlanNeeds } from './queries'

interface NextStepProps {
  talk: Conversation
  me: Party
  place: Place
  otherName: string
  view: View
  onTurn: (view: View) => void
}

/** What the reader does next, or whom they wait for. */
export function NextStep({ talk, me, place, otherName, view, onTurn }: NextStepProps) {
  const t = useText()
  const { date } = useFormats()
  const planNeeds = usePlanNeeds(place)
  const next = nextFor(talk, me)
  if (!next) return null
  const said = next === 'wait_prepared' && talk.revealOn ? 'wait_until' : next
  return (
    <div className={c.next}>
      <p>{t(`conversations.next_${said}`, { name: otherName, day: talk.revealOn ? date(talk.revealOn) : '' })}</p>
      <div className={c.actions} data-no-print>
        {next === 'prepare' && view !== 'own' && (
          <Button onClick={() => onTurn('own')}>{t('conversations.to_own')}</Button>
        )}
        {(next === 'write' || next === 'sign') && view !== 'together' && (
          <Button onClick={() => onTurn('together')}>{t('conversations.to_together')}</Button>
        )}
        {talk.actions.includes('hold') && next !== 'prepare' && (
          <Held place={place} onHeld={() => onTurn('together')} />
        )}
        {next === 'plan' && (
          <Button kind="primary" disabled={planNeeds.isPending} onClick={() => planNeeds.mutate(undefined)}>
            {t('conversations.plan_needs')}
          </Button>
        )}
      </div>
    </div>
  )
}

function Held({ place, onHeld }: { place: Place; onHeld: () => void }) {
  const t = useText()
  const hold = useHold(place)
  const error = hold.error?.message
  const [on, setOn] = useState<string>()
  if (on === undefined)
    return (
      <Button kind="primary" onClick={() => setOn(today())}>
        {t('conversations.hold')}
      </Button>
    )
  return (
    <form
      className={c.actions}
      onSubmit={(event) => {
        event.preventDefault()
        // not by the mutation's own callback: once they have met this form is gone
        void hold.mutateAsync(on).then(onHeld, () => undefined)
      }}
    >
      <Field
        label={t('conversations.hold_day')}
        type="date"
        value={on}
        error={error}
        onChange={({ target }) => setOn(target.value)}
      />
      <Button type="submit" kind="primary" disabled={!on || hold.isPending}>
        {t('conversations.hold_do')}
      </Button>
      <Button kind="quiet" onClick={() => setOn(undefined)}>
        {t('app.cancel')}
      </Button>
    </form>
  )
}
