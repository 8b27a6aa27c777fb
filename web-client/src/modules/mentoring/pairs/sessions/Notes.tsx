import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import s from '../Pairs.module.css'
import type { Session, SessionPlace } from '../sessionQueries'
import { NotesForm } from './NotesForm'

interface NotesProps {
  place: SessionPlace
  session: Session
  name: string
  when: string
}

/** What both read and write. */
export function Notes({ place, session, name, when }: NotesProps) {
  const t = useText()
  const [isWriting, setWriting] = useState(false)
  if (isWriting) return <NotesForm place={place} session={session} name={name} onDone={() => setWriting(false)} />
  const isEmpty = !session.notes && !session.nextSteps
  return (
    <>
      {!isEmpty && <Written notes={session.notes} nextSteps={session.nextSteps} />}
      <div>
        <Button kind={isEmpty ? 'secondary' : 'quiet'} onClick={() => setWriting(true)}>
          {t(isEmpty ? 'mentoring.write_notes' : 'mentoring.change_notes')}
          <span className="visually-hidden">: {when}</span>
        </Button>
      </div>
    </>
  )
}

export function Written({ notes, nextSteps }: { notes: string; nextSteps: string }) {
  const t = useText()
  const parts = [
    [t('mentoring.notes'), notes],
    [t('mentoring.next_steps'), nextSteps],
  ] as const
  return (
    <dl className={s.written}>
      {parts.map(
        ([label, text]) =>
          text && (
            <div key={label}>
              <dt>{label}</dt>
              <dd className={s.text}>{text}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
