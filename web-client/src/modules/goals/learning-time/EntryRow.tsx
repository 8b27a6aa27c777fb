import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Tag } from '@/shared/ui/Tag'
import g from '../Goals.module.css'
import { bodyOf } from './hoursRules'
import s from './LearningTime.module.css'
import { type Entry, useRemoveHours, useSetHours } from './queries'

interface EntryRowProps {
  personId: string
  entry: Entry
  /** None for what is not the reader's own, nor for something finished, which is no entry of theirs. */
  onEdit: (() => void) | undefined
}

export function EntryRow({ personId, entry, onEdit }: EntryRowProps) {
  const t = useText()
  const { number } = useFormats()
  const remove = useRemoveHours(personId)
  const add = useSetHours(personId)
  const hours = t('goals.time_hours_of', { hours: number(entry.hours) })
  const name = `${hours} ${entry.title ?? t(`goals.basis_${entry.basis}`)}`
  const takeBack = async () => {
    await remove.mutateAsync(entry.entryId ?? '')
    notify({ key: 'learning-hours', text: t('goals.time_removed', { name }), undo: () => add.mutate(bodyOf(entry)) })
  }
  return (
    <li className={s.entry}>
      <Tag tone={entry.kind === 'used' ? 'good' : 'plain'}>
        {t(entry.entryId ? `goals.time_kind_${entry.kind}` : 'goals.time_kind_finished')}
      </Tag>
      <span>
        <strong>{hours}</strong> {entry.title}{' '}
        <span className="soft small">
          {t(`goals.basis_${entry.basis}`)}
          {entry.note && ` · ${entry.note}`}
        </span>
      </span>
      {onEdit && (
        <span className={g.actions}>
          <Button kind="quiet" onClick={onEdit}>
            {t('goals.item_edit')}
            <span className="visually-hidden">: {name}</span>
          </Button>
          <Button kind="quiet" onClick={() => void takeBack().catch(() => undefined)}>
            {t('goals.item_remove')}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </span>
      )}
    </li>
  )
}
