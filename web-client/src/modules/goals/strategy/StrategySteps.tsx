import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import {
  type Strategy,
  type StrategyBody,
  useDraftStrategy,
  useSendBackStrategy,
  useStrategyStep,
} from './learningQueries'

interface StrategyStepsProps {
  strategy: Strategy
  etag: string
  /** What a draft that was thrown away is written anew from. */
  body: StrategyBody
}

/** What comes next for this version, for those who may: submit, approve or send back, begin the next. */
export function StrategySteps({ strategy, etag, body }: StrategyStepsProps) {
  const t = useText()
  const navigate = useNavigate()
  const step = useStrategyStep(strategy.strategyId)
  const sendBack = useSendBackStrategy(strategy.strategyId)
  const draft = useDraftStrategy()
  const [reason, setReason] = useState<string>()
  const { state, mayEdit, mayApprove, mayRevise, versions, strategyId } = strategy
  const go = (path: string) => navigate({ to: path, search: {} })
  const take = (one: 'submission' | 'approval') =>
    step.mutate({ step: one, etag }, { onSuccess: () => notify({ key: 'strategy', text: t(`strategy.done_${one}`) }) })
  const discard = async () => {
    await step.mutateAsync({ step: 'discard', etag })
    const isGone = versions.length === 1
    const undo = isGone ? () => draft.mutate(body) : undefined
    notify({ key: 'strategy', text: t('strategy.removed', { name: strategy.title }), undo })
    await go(isGone ? '/strategy/learning' : `/strategy/learning/${strategyId}`)
  }
  if (reason !== undefined)
    return (
      <form
        className={g.part}
        onSubmit={(event) => {
          event.preventDefault()
          sendBack.mutate(reason, { onSuccess: () => setReason(undefined) })
        }}
      >
        <TextArea
          label={t('strategy.what_to_change')}
          value={reason}
          maxLength={2000}
          error={sendBack.error?.message}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className={g.actions}>
          <Button type="submit" disabled={!reason.trim() || sendBack.isPending}>
            {t('strategy.send_back')}
          </Button>
          <Button kind="quiet" onClick={() => setReason(undefined)}>
            {t('app.cancel')}
          </Button>
        </div>
      </form>
    )
  return (
    <div className={g.actions}>
      {mayEdit && (
        <>
          <Button kind="primary" disabled={step.isPending} onClick={() => take('submission')}>
            {t('strategy.submit')}
          </Button>
          <Button kind="quiet" disabled={step.isPending} onClick={() => void discard().catch(() => undefined)}>
            {t('strategy.discard')}
          </Button>
        </>
      )}
      {mayApprove && (
        <>
          <Button kind="primary" disabled={step.isPending} onClick={() => take('approval')}>
            {t('strategy.approve')}
          </Button>
          <Button onClick={() => setReason('')}>{t('strategy.ask_change')}</Button>
        </>
      )}
      {state === 'review' && !mayApprove && <p className="soft">{t('strategy.waits')}</p>}
      {mayRevise && (
        <Button
          disabled={step.isPending}
          onClick={() =>
            step.mutate({ step: 'draft', etag }, { onSuccess: () => void go(`/strategy/learning/${strategyId}`) })
          }
        >
          {t('strategy.revise')}
        </Button>
      )}
    </div>
  )
}
