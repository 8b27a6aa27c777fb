import { useState } from 'react'
import { PersonName } from '@/modules/people'
import { InternalMatches, PickPerson, PickRoles } from '@/modules/skills'
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

/** By name, or the best fitted of those in roles that fewer will be needed in. */
export default function PutForward({ place, pipeline, onDone }: PutForwardProps) {
  const t = useText()
  const put = usePutForward(place)
  const [from, setFrom] = useState<string[]>([])
  const [cursor, setCursor] = useState<string>()
  const isIn = pipeline.participants.filter(({ stage }) => stage !== 'left').map(({ personId }) => personId)
  return (
    <section className={g.part} aria-labelledby="put-forward">
      <h2 id="put-forward">{t('goals.reskill_put_forward')}</h2>
      <PickPerson
        label={t('goals.reskill_find')}
        action={t('goals.reskill_put')}
        without={isIn}
        onPick={({ personId, displayName }) =>
          put.mutate(personId, {
            onSuccess: () => notify({ key: 'put-forward', text: t('goals.reskill_put_notice', { name: displayName }) }),
          })
        }
      />
      <PickRoles
        label={t('goals.reskill_from')}
        without={pipeline.roleProfileId}
        roleProfileIds={from}
        onChange={(chosen) => {
          setFrom(chosen)
          setCursor(undefined)
        }}
      />
      {from.length > 0 && (
        <InternalMatches
          roleProfileId={pipeline.roleProfileId}
          from={from}
          cursor={cursor}
          onPage={setCursor}
          action={(personId) =>
            !isIn.includes(personId) && (
              <Button disabled={put.isPending} onClick={() => put.mutate(personId)}>
                {t('goals.reskill_put')}
                <span className="visually-hidden">
                  : <PersonName personId={personId} />
                </span>
              </Button>
            )
          }
        />
      )}
      <div>
        <Button onClick={onDone}>{t('goals.reskill_ready')}</Button>
      </div>
    </section>
  )
}
