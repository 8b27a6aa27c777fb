import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { WordsForm } from '@/shared/ui/WordsForm'
import type { Side } from '../../finding/queries'
import { isOpen } from '../pairRules'
import { pairsQuery, useRequest } from '../queries'

interface RequestFormProps {
  personId: string
  programmeId: string
  otherId: string
  name: string
  /** As what one asks. */
  as: Side
}

/** A few lines to somebody one would have as a mentor, or as a mentee; what refuses it is said here. */
export function RequestForm({ personId, programmeId, otherId, name, as }: RequestFormProps) {
  const t = useText()
  const { data } = useQuery(pairsQuery(personId))
  const request = useRequest(personId)
  const [isAsking, setAsking] = useState(false)
  const asked = data?.items.some((one) => one.otherId === otherId && isOpen(one))
  if (asked)
    return (
      <p className="small">
        {t('mentoring.asked_already', { name })} <Link to="/mentoring/requests">{t('mentoring.to_requests')}</Link>
      </p>
    )
  if (!isAsking)
    return (
      <div>
        <Button onClick={() => setAsking(true)}>
          {t('mentoring.ask')}
          <span className="visually-hidden">: {name}</span>
        </Button>
      </div>
    )
  return (
    <WordsForm
      kind="primary"
      most={1000}
      label={t('mentoring.ask_label', { name })}
      help={t(`mentoring.ask_help_${as}`)}
      action={t('mentoring.ask_send')}
      error={request.error?.message}
      isBusy={request.isPending}
      onSay={async (message) => {
        await request.mutateAsync({ programmeId, otherId, message, isMentor: as === 'mentor' })
        notify({ key: 'mentoring', text: t('mentoring.asked_told', { name }) })
      }}
      onCancel={() => {
        request.reset()
        setAsking(false)
      }}
    />
  )
}
