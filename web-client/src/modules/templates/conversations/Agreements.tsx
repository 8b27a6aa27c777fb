import { SkillName } from '@/modules/skills'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Tag } from '@/shared/ui/Tag'
import c from './Conversations.module.css'
import { type AgreedItem, type Conversation, type Place, useSettle } from './queries'

interface AgreementsProps {
  title: string
  items: readonly AgreedItem[]
  talk: Conversation
  place: Place
  /** On paper nothing is settled. */
  isPrinted?: boolean
}

/** What two people have agreed on, and what became of it. */
export function Agreements({ title, items, talk, place, isPrinted = false }: AgreementsProps) {
  const settle = useSettle(place)
  const isCarried = items === talk.carried
  const maySettle = !isPrinted && talk.actions.includes('settle') && (isCarried || talk.acknowledgements.length === 2)
  const id = isCarried ? 'carried' : 'agreed'
  return (
    <section className={c.section} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      <ul className={c.agreements}>
        {items.map((item) => (
          <Row
            key={item.itemId}
            item={item}
            isBusy={settle.isPending}
            onSettle={
              maySettle && item.isDone === null ? (isDone) => settle.mutate({ itemId: item.itemId, isDone }) : undefined
            }
          />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  item: AgreedItem
  isBusy: boolean
  onSettle: ((isDone: boolean) => void) | undefined
}

function Row({ item: { text, owner, due, skillId, level, isDone, isPlanned }, isBusy, onSettle }: RowProps) {
  const t = useText()
  const { date } = useFormats()
  const hidden = <span className="visually-hidden">: {text}</span>
  return (
    <li data-settled={isDone !== null || undefined}>
      <div>
        <p>{text ?? t('conversations.erased_item')}</p>
        <p className="soft small">
          {t(`conversations.owner_${owner === 'manager' ? 'manager' : 'employee'}`)}
          {due && ` · ${t('conversations.by_day', { day: date(due) })}`}
          {skillId && (
            <>
              {' · '}
              <SkillName skillId={skillId} />
              {level && ` ${t('conversations.to_level', { level })}`}
            </>
          )}
        </p>
      </div>
      <div className={c.actions}>
        {isPlanned && <Tag>{t('conversations.in_plan')}</Tag>}
        {isDone !== null && (
          <Tag tone={isDone ? 'good' : 'plain'}>{t(isDone ? 'conversations.done' : 'conversations.dropped')}</Tag>
        )}
        {onSettle && (
          <>
            <Button disabled={isBusy} onClick={() => onSettle(true)}>
              {t('conversations.mark_done')}
              {hidden}
            </Button>
            <Button kind="quiet" disabled={isBusy} onClick={() => onSettle(false)}>
              {t('conversations.mark_dropped')}
              {hidden}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}
