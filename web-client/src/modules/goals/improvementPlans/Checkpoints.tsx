import { useState } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Segmented } from '@/shared/ui/Segmented'
import { Tag } from '@/shared/ui/Tag'
import { WordsForm } from '@/shared/ui/WordsForm'
import g from '../Goals.module.css'
import type { Place } from '../plans/queries'
import { type Checkpoint, type ImprovementPlan, useHoldCheckpoint } from './queries'

export function Checkpoints({ place, plan }: { place: Place; plan: ImprovementPlan }) {
  const t = useText()
  const mayHold = plan.part === 'writer' && plan.state === 'active'
  return (
    <section className={g.part} aria-labelledby="checkpoints">
      <h2 id="checkpoints">{t('goals.improvement_checkpoints')}</h2>
      <ol className={g.part}>
        {plan.checkpoints.map((checkpoint) => (
          <CheckpointRow key={checkpoint.checkpointId} {...{ place, checkpoint, mayHold }} />
        ))}
      </ol>
    </section>
  )
}

function CheckpointRow({ place, checkpoint, mayHold }: { place: Place; checkpoint: Checkpoint; mayHold: boolean }) {
  const t = useText()
  const { date } = useFormats()
  const hold = useHoldCheckpoint({ ...place, checkpointId: checkpoint.checkpointId })
  const [isHolding, setIsHolding] = useState(false)
  const [isMet, setIsMet] = useState(true)
  return (
    <li>
      <h3>{checkpoint.what}</h3>
      <p className="soft small">
        {date(checkpoint.day)}{' '}
        {checkpoint.isMet !== null && (
          <Tag tone={checkpoint.isMet ? 'good' : 'wait'}>
            {t(checkpoint.isMet ? 'goals.improvement_seen_met' : 'goals.improvement_seen_not')}
          </Tag>
        )}
      </p>
      {checkpoint.seen && <p>{checkpoint.seen}</p>}
      {mayHold && checkpoint.isMet === null && !isHolding && (
        <p>
          <Button onClick={() => setIsHolding(true)}>
            {t('goals.improvement_hold')}
            <span className="visually-hidden">: {checkpoint.what}</span>
          </Button>
        </p>
      )}
      {isHolding && checkpoint.isMet === null && (
        <WordsForm
          label={t('goals.improvement_seen')}
          action={t('goals.improvement_hold_save')}
          error={hold.error?.message}
          isBusy={hold.isPending}
          onSay={(comment) => hold.mutateAsync({ isMet, comment })}
          onCancel={() => setIsHolding(false)}
        >
          <Segmented
            label={t('goals.improvement_result')}
            value={isMet ? 'met' : 'not'}
            options={(['met', 'not'] as const).map((value) => ({ value, label: t(`goals.improvement_seen_${value}`) }))}
            onChange={(value) => setIsMet(value === 'met')}
          />
        </WordsForm>
      )}
    </li>
  )
}
