import { useState } from 'react'
import { isProblem } from '@/api/problem'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { TextArea } from '@/shared/ui/TextArea'
import m from '../../Mentoring.module.css'
import s from '../Pairs.module.css'
import { type Session, type SessionPlace, useWriteNotes } from '../sessionQueries'
import { Written } from './Notes'

interface NotesFormProps {
  place: SessionPlace
  session: Session
  name: string
  onDone: () => void
}

/** Where the other one has written meanwhile, both texts are shown, and the writer chooses. */
export function NotesForm({ place, session, name, onDone }: NotesFormProps) {
  const t = useText()
  const write = useWriteNotes(place)
  const [notes, setNotes] = useState(session.notes)
  const [nextSteps, setNextSteps] = useState(session.nextSteps)
  const [version, setVersion] = useState(session.notesVersion)
  const isClash = isProblem(write.error, 412)
  const save = (basedOn: number) =>
    write.mutateAsync({ notes, nextSteps, version: basedOn }).then(onDone, () => undefined)
  const takeTheirs = () => {
    setNotes(session.notes)
    setNextSteps(session.nextSteps)
    setVersion(session.notesVersion)
    write.reset()
  }
  return (
    <form
      className={s.words}
      onSubmit={(event) => {
        event.preventDefault()
        void save(isClash ? session.notesVersion : version)
      }}
    >
      {isClash && (
        <div className={s.note} role="alert">
          <p>{t('mentoring.notes_changed', { name })}</p>
          <Written notes={session.notes} nextSteps={session.nextSteps} />
        </div>
      )}
      <TextArea
        label={t('mentoring.notes')}
        help={t('mentoring.notes_help', { name })}
        rows={5}
        maxLength={5000}
        value={notes}
        error={isClash ? undefined : write.error?.message}
        onChange={(event) => setNotes(event.target.value)}
      />
      <TextArea
        label={t('mentoring.next_steps')}
        maxLength={2000}
        value={nextSteps}
        onChange={(event) => setNextSteps(event.target.value)}
      />
      <div className={m.actions}>
        <Button type="submit" kind="primary" disabled={write.isPending}>
          {t(isClash ? 'mentoring.save_mine' : 'mentoring.save_notes')}
        </Button>
        {isClash && <Button onClick={takeTheirs}>{t('mentoring.take_theirs')}</Button>}
        <Button kind="quiet" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
