import { useState } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { toNumber } from '@/shared/lib/typed'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import g from '../Goals.module.css'
import { type Objective, useTellKeyResult } from './objectiveQueries'
import s from './Strategy.module.css'

interface KeyResultLineProps {
  objectiveId: string
  result: Objective['keyResults'][number]
  mayTell: boolean
}

/** From what to what, where it stands, and a place to tell where it stands now. */
export function KeyResultLine({ objectiveId, result, mayTell }: KeyResultLineProps) {
  const t = useText()
  const { number, percent } = useFormats()
  const tell = useTellKeyResult(objectiveId)
  const [typed, setTyped] = useState<string>()
  const { keyResultId, title, start, target, current, progress } = result
  const unit = result.unit ? ` ${result.unit}` : ''
  const save = async () => {
    await tell.mutateAsync({ keyResultId, current: toNumber(typed ?? '') })
    setTyped(undefined)
    const undo = () => tell.mutate({ keyResultId, current })
    notify({ key: 'key-result', text: t('strategy.told', { name: title }), undo })
  }
  return (
    <div className={s.line}>
      <span className={s.kind}>{t('strategy.key_result')}</span>
      <span>{title}</span>
      <span className="soft small">
        {t('strategy.key_result_stands', {
          current: number(current) + unit,
          from: number(start) + unit,
          to: number(target) + unit,
        })}
      </span>
      <span className="small">{percent(progress)}</span>
      {mayTell && typed === undefined && (
        <Button kind="quiet" onClick={() => setTyped(String(current))}>
          {t('strategy.tell')}
          <span className="visually-hidden">: {title}</span>
        </Button>
      )}
      {typed !== undefined && (
        <form
          className={g.actions}
          onSubmit={(event) => {
            event.preventDefault()
            void save().catch(() => undefined)
          }}
        >
          <Field
            label={t('strategy.stands_now')}
            inputMode="decimal"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit" disabled={!typed.trim() || Number.isNaN(toNumber(typed)) || tell.isPending}>
            {t('strategy.save')}
          </Button>
          <Button kind="quiet" onClick={() => setTyped(undefined)}>
            {t('app.cancel')}
          </Button>
        </form>
      )}
    </div>
  )
}
