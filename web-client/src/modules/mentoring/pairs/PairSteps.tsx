import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import m from '../Mentoring.module.css'
import { AskOnce } from './AskOnce'
import { can } from './pairRules'
import { type Pair, useComplete, useEnd, usePause } from './queries'

/** How they rest, go on or end. */
export function PairSteps({ pair, name }: { pair: Pair; name: string }) {
  const t = useText()
  const pause = usePause(pair.relationshipId)
  const complete = useComplete(pair.relationshipId)
  const end = useEnd(pair.relationshipId)
  const isBusy = pause.isPending || complete.isPending || end.isPending
  const turn = (isPaused: boolean) =>
    pause.mutate(isPaused, {
      onSuccess: () =>
        notify({
          key: 'mentoring',
          text: t(isPaused ? 'mentoring.pair_paused' : 'mentoring.pair_resumed'),
          undo: () => pause.mutate(!isPaused),
        }),
    })
  return (
    <section className={m.part} aria-labelledby="steps">
      <h2 id="steps">{t('mentoring.onwards')}</h2>
      <p className="soft small">
        {t(can(pair, 'complete') ? 'mentoring.onwards_lead' : 'mentoring.onwards_lead_before')}
      </p>
      <div className={m.actions}>
        {can(pair, 'resume') && (
          <Button kind="primary" disabled={isBusy} onClick={() => turn(false)}>
            {t('mentoring.pair_resume')}
          </Button>
        )}
        {can(pair, 'complete') && (
          <AskOnce
            kind="secondary"
            label={t('mentoring.complete')}
            means={t('mentoring.complete_means', { name })}
            sure={t('mentoring.complete_sure')}
            isBusy={isBusy}
            onSure={() => complete.mutate(undefined)}
          />
        )}
        {can(pair, 'pause') && (
          <Button disabled={isBusy} onClick={() => turn(true)}>
            {t('mentoring.pair_pause')}
          </Button>
        )}
        {can(pair, 'end') && (
          <AskOnce
            label={t('mentoring.end_early')}
            means={t('mentoring.end_means', { name })}
            sure={t('mentoring.end_sure')}
            isBusy={isBusy}
            onSure={() => end.mutate(undefined)}
          />
        )}
      </div>
    </section>
  )
}
