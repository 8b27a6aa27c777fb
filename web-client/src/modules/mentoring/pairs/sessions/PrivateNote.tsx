import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import { TextArea } from '@/shared/ui/TextArea'
import { Waiting } from '@/shared/ui/Waiting'
import s from '../Pairs.module.css'
import { privateNoteQuery, type SessionPlace, useWritePrivateNote } from '../sessionQueries'

/** Asked for when it is opened: nobody else ever sees it, nor who stands beside. */
export function PrivateNote({ place, when }: { place: SessionPlace; when: string }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const { data, error, refetch } = useQuery({ ...privateNoteQuery(place), enabled: isOpen })
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('mentoring.private')}
        <span className="visually-hidden">: {when}</span>
      </summary>
      {error && <PanelError error={error} retry={refetch} />}
      {isOpen && !data && !error && <Waiting />}
      {data && <PrivateNoteForm place={place} text={data.text} />}
    </details>
  )
}

function PrivateNoteForm({ place, text }: { place: SessionPlace; text: string }) {
  const t = useText()
  const write = useWritePrivateNote(place.relationshipId)
  const [typed, setTyped] = useState(text)
  const isSaved = typed.trim() === text
  return (
    <form
      className={s.own}
      onSubmit={(event) => {
        event.preventDefault()
        write.mutate(
          { sessionId: place.sessionId, text: typed },
          { onSuccess: () => notify({ key: 'mentoring-note', text: t('mentoring.private_saved') }) },
        )
      }}
    >
      <TextArea
        label={t('mentoring.private_label')}
        help={t('mentoring.private_help')}
        maxLength={5000}
        value={typed}
        error={write.error?.message}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div>
        <Button type="submit" disabled={isSaved || write.isPending}>
          {t('mentoring.private_save')}
        </Button>
      </div>
    </form>
  )
}
