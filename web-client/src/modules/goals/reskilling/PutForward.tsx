import { PickPerson } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import g from '../Goals.module.css'
import { type Pipeline, type Place, usePutForward } from './queries'

interface PutForwardProps {
  place: Place
  pipeline: Pipeline
  onDone: () => void
}

export default function PutForward({ place, pipeline, onDone }: PutForwardProps) {
  const t = useText()
  const put = usePutForward(place)
  return (
    <section className={g.part} aria-labelledby="put-forward">
      <h2 id="put-forward">{t('goals.reskill_put_forward')}</h2>
      <PickPerson
        label={t('goals.reskill_find')}
        action={t('goals.reskill_put')}
        without={pipeline.participants.filter(({ stage }) => stage !== 'left').map(({ personId }) => personId)}
        onPick={({ personId, displayName }) =>
          put.mutate(personId, {
            onSuccess: () => notify({ key: 'put-forward', text: t('goals.reskill_put_notice', { name: displayName }) }),
          })
        }
      />
      <div>
        <Button onClick={onDone}>{t('goals.reskill_ready')}</Button>
      </div>
    </section>
  )
}
