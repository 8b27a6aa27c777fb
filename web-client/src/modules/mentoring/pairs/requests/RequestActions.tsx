import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { WordsForm } from '@/shared/ui/WordsForm'
import m from '../../Mentoring.module.css'
import { AskOnce } from '../AskOnce'
import { can } from '../pairRules'
import { type Pair, useAccept, useDecline, useQuestion, useReply, useTakeBack } from '../queries'

/** What one may do with a request, to oneself or one's own. */
export function RequestActions({ pair, name }: { pair: Pair; name: string }) {
  const t = useText()
  const navigate = useNavigate()
  const { relationshipId, isMentor } = pair
  const accept = useAccept(relationshipId)
  const decline = useDecline(relationshipId)
  const takeBack = useTakeBack(relationshipId)
  const question = useQuestion(relationshipId)
  const reply = useReply(relationshipId)
  const [isAsking, setAsking] = useState(false)
  const isBusy = accept.isPending || decline.isPending || takeBack.isPending
  const told = (text: string) => notify({ key: 'mentoring', text })
  const sayYes = async () => {
    await accept.mutateAsync(undefined)
    told(t('mentoring.accepted_told', { name }))
    await navigate({ to: '/mentoring/relationships/$relationshipId', params: { relationshipId } })
  }
  if (isAsking)
    return (
      <WordsForm
        kind="primary"
        most={1000}
        label={t('mentoring.ask_more_label', { name })}
        help={t('mentoring.ask_more_help')}
        action={t('mentoring.ask_more_send')}
        error={question.error?.message}
        isBusy={question.isPending}
        onSay={(text) => question.mutateAsync(text).then(() => setAsking(false))}
        onCancel={() => setAsking(false)}
      />
    )
  return (
    <>
      {can(pair, 'reply') && (
        <WordsForm
          kind="primary"
          most={1000}
          label={t('mentoring.reply_label', { name })}
          action={t('mentoring.reply_send')}
          error={reply.error?.message}
          isBusy={reply.isPending}
          onSay={reply.mutateAsync}
        />
      )}
      <div className={m.actions}>
        {can(pair, 'accept') && (
          <Button kind="primary" disabled={isBusy} onClick={() => void sayYes().catch(() => undefined)}>
            {t('mentoring.accept')}
            <span className="visually-hidden">: {name}</span>
          </Button>
        )}
        {can(pair, 'ask') && (
          <Button disabled={isBusy} onClick={() => setAsking(true)}>
            {t('mentoring.ask_more')}
            <span className="visually-hidden">: {name}</span>
          </Button>
        )}
        {can(pair, 'decline') && (
          <AskOnce
            label={t('mentoring.decline')}
            hidden={name}
            means={t('mentoring.decline_means', { name })}
            sure={t('mentoring.decline_sure')}
            isBusy={isBusy}
            onSure={() => decline.mutate(false, { onSuccess: () => told(t('mentoring.declined_told', { name })) })}
          />
        )}
        {can(pair, 'decline') && isMentor && (
          <AskOnce
            label={t('mentoring.decline_pause')}
            hidden={name}
            means={t('mentoring.decline_pause_means', { name, title: pair.programmeTitle })}
            sure={t('mentoring.decline_pause_sure')}
            isBusy={isBusy}
            onSure={() => decline.mutate(true, { onSuccess: () => told(t('mentoring.declined_paused_told')) })}
          />
        )}
        {can(pair, 'takeBack') && (
          <AskOnce
            label={t('mentoring.take_back')}
            hidden={name}
            means={t('mentoring.take_back_means', { name })}
            sure={t('mentoring.take_back_sure')}
            isBusy={isBusy}
            onSure={() => takeBack.mutate(undefined, { onSuccess: () => told(t('mentoring.taken_back', { name })) })}
          />
        )}
      </div>
    </>
  )
}
