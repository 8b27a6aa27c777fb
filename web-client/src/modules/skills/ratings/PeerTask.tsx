import { useId, useState } from 'react'
import { useMe } from '@/api/session'
import type { Answer } from '@/api/types'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { LevelHint } from '../components/LevelHint'
import { LevelScale } from '../components/LevelScale'
import { useEndPeerRequest, useGiveRating } from './queries'
import s from './Ratings.module.css'

/** One request: a level, a word if one likes, or no thank you. */
export function PeerTask({ request }: { request: Answer<'listPeerRequests'>['items'][number] }) {
  const t = useText()
  const id = useId()
  const { date } = useFormats()
  const me = useMe().personId ?? ''
  const skill = useLocalized()(request.label)
  const [level, setLevel] = useState<number | null>(null)
  const [comment, setComment] = useState('')
  const give = useGiveRating()
  const end = useEndPeerRequest()
  const { personId, skillId } = request

  const answer = async () => {
    if (level === null) return
    await give.mutateAsync({ as: 'peer', personId, skillId, level, comment: comment.trim() || null })
    const undo = () => give.mutate({ as: 'peer', personId, skillId, level: null })
    notify({ key: `peer-${personId}-${skillId}`, text: t('skills.requests_answered', { skill, level }), undo })
  }
  return (
    <li className={s.task}>
      <div>
        <h3>
          <PersonName personId={personId} /> · {skill}
        </h3>
        <p className="soft small">{t('skills.peer_asked', { date: date(request.askedAt) })}</p>
      </div>
      <LevelScale label={t('skills.rate_other_label', { skill })} value={level} onChange={setLevel} />
      {level !== null && <LevelHint skillId={skillId} level={level} />}
      <label className={s.date} htmlFor={id} style={{ width: '100%' }}>
        {t('skills.requests_comment')}
        <input
          id={id}
          className={s.comment}
          value={comment}
          maxLength={2000}
          onChange={(e) => setComment(e.target.value)}
        />
      </label>
      <div className={s.actions}>
        <Button kind="primary" onClick={answer} disabled={level === null || give.isPending}>
          {t('skills.requests_answer')}
        </Button>
        <Button
          kind="quiet"
          onClick={async () => {
            await end.mutateAsync({ personId, skillId, peerId: me })
            notify({ key: `peer-${personId}-${skillId}`, text: t('skills.requests_declined') })
          }}
          disabled={end.isPending}
        >
          {t('skills.requests_decline')}
        </Button>
      </div>
    </li>
  )
}
