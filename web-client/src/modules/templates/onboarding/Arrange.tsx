import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { AddTask } from './AddTask'
import { CancelOnboarding } from './CancelOnboarding'
import { ChooseHelpers } from './ChooseHelpers'
import { ConfirmProductivity } from './ConfirmProductivity'
import { MoveStart } from './MoveStart'
import m from './Onboarding.module.css'
import type { Onboarding } from './queries'

const forms = {
  add: AddTask,
  helpers: ChooseHelpers,
  move: MoveStart,
  productive: ConfirmProductivity,
  cancel: CancelOnboarding,
}
type Form = keyof typeof forms

/** What manager and HR arrange, one thing at a time; once it is over the day of productivity alone is put right. */
export default function Arrange({ onboarding }: { onboarding: Onboarding }) {
  const t = useText()
  const [open, setOpen] = useState<Form>()
  const Open = open && forms[open]
  const goesOn = onboarding.state === 'running'
  const names: [Form, string][] = goesOn
    ? [
        ['productive', t('onboarding.productive')],
        ['add', t('onboarding.add')],
        ['helpers', t('onboarding.helpers')],
        ['move', t('onboarding.move')],
        ['cancel', t('onboarding.cancel')],
      ]
    : [['productive', t('onboarding.productive_correct')]]
  return (
    <div className={m.part} data-no-print>
      <div className={m.actions}>
        {names.map(([form, name]) => (
          <Button
            key={form}
            kind={form === 'cancel' ? 'quiet' : 'secondary'}
            aria-expanded={open === form}
            onClick={() => setOpen(open === form ? undefined : form)}
          >
            {name}
          </Button>
        ))}
      </div>
      {Open && <Open key={open} onboarding={onboarding} onDone={() => setOpen(undefined)} />}
    </div>
  )
}

export interface ArrangeProps {
  onboarding: Onboarding
  onDone: () => void
}
