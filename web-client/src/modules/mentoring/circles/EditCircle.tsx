import { useMe } from '@/api/session'
import { may } from '@/shared/lib/permissions'
import { CircleForm } from './CircleForm'
import { EndCircle } from './EndCircle'
import { type Circle, useChangeCircle } from './queries'

/** Apart from its page. Who is in it is said by those who run programmes; the rest by all who are in it. */
export default function EditCircle({ circle, onDone }: { circle: Circle; onDone: () => void }) {
  const mayRun = may(useMe(), 'runMentoring')
  const change = useChangeCircle(circle)
  return (
    <>
      <CircleForm
        programmeId={circle.programmeId}
        circle={circle}
        withMembers={mayRun}
        onCancel={onDone}
        onSubmit={async (body) => {
          await change.mutateAsync(body)
          onDone()
        }}
      />
      {mayRun && <EndCircle circleId={circle.circleId} onDone={onDone} />}
    </>
  )
}
