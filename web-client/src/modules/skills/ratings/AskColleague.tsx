import { useState } from 'react'
import type { LevelExplanation } from '@/api/types'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { PickPerson } from './PickPerson'
import { useAskPeer, useEndPeerRequest } from './queries'
import s from './Ratings.module.css'

interface AskColleagueProps {
  personId: string
  skillId: string
  asked: LevelExplanation['asked']
}

export function AskColleague({ personId, skillId, asked }: AskColleagueProps) {
  const t = useText()
  const { date } = useFormats()
  const [isOpen, setOpen] = useState(false)
  const ask = useAskPeer()
  const end = useEndPeerRequest()
  const withdraw = (peerId: string) => end.mutateAsync({ personId, skillId, peerId })
  return (
    <div className={s.part}>
      <h4>{t('skills.peer_title')}</h4>
      <ul className={s.rows}>
        {asked.map(({ peerId, askedAt }) => (
          <li key={peerId} className={s.row}>
            <span className="small">
              <PersonName personId={peerId} /> · {t('skills.peer_asked', { date: date(askedAt) })}
            </span>
            <Button kind="quiet" onClick={() => withdraw(peerId)}>
              {t('skills.peer_withdraw')}
            </Button>
          </li>
        ))}
      </ul>
      {isOpen ? (
        <PickPerson
          label={t('skills.peer_who')}
          action={t('skills.peer_ask')}
          without={[personId, ...asked.map((one) => one.peerId)]}
          onPick={async ({ personId: peerId, displayName }) => {
            await ask.mutateAsync({ personId, skillId, peerId })
            notify({
              key: `ask-${skillId}`,
              text: t('skills.peer_told', { name: displayName }),
              undo: () => withdraw(peerId),
            })
          }}
        />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t('skills.peer_open')}</Button>
        </div>
      )}
    </div>
  )
}
