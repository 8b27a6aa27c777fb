import { WordsForm } from '@/shared/ui/WordsForm'
import { type Place, type Saying, useSay } from './queries'

interface SayProps {
  place: Place
  as: Saying
  label: string
  action: string
  onDone?: () => void
  /** Where it has been said; else as when it is given up. */
  onSaid?: () => void
}

/** Some words to the other, in one of the ways of a plan. */
export function Say({ place, as, label, action, onDone, onSaid = onDone }: SayProps) {
  const say = useSay(place)
  return (
    <WordsForm
      label={label}
      action={action}
      error={say.error?.message}
      isBusy={say.isPending}
      onSay={async (text) => {
        await say.mutateAsync({ as, text })
        onSaid?.()
      }}
      onCancel={onDone}
    />
  )
}
