import { CircleForm } from './CircleForm'
import { useFormCircle } from './queries'

interface NewCircleProps {
  programmeId: string
  onFormed: (circleId: string) => void
  onCancel: () => void
}

/** Apart from its page, which most open without it. */
export default function NewCircle({ programmeId, onFormed, onCancel }: NewCircleProps) {
  const form = useFormCircle(programmeId)
  return (
    <CircleForm
      programmeId={programmeId}
      withMembers
      onCancel={onCancel}
      onSubmit={async (body) => onFormed(await form.mutateAsync(body))}
    />
  )
}
