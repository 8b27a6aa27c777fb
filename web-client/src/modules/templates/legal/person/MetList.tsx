import { Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import l from '../Legal.module.css'
import { type Obligation, useRegister, useTakeBack } from '../queries'

interface MetListProps {
  personId: string
  obligation: Obligation
  isOwn: boolean
}

/** What meets it, the newest first. What a permit shows is taken back on the permit. */
export function MetList({ personId, obligation: { ruleId, met }, isOwn }: MetListProps) {
  const t = useText()
  const { date } = useFormats()
  const takeBack = useTakeBack(personId, ruleId)
  const again = useRegister(personId, ruleId)
  if (met.length === 0) return null
  return (
    <ul>
      {met.slice(0, 3).map(({ factId, how, on, validTo, note, by, sourceId }) => (
        <li key={factId} className={l.actions}>
          <span>
            {how === 'permit' && sourceId ? (
              <Link to="/people/$personId/permits/$permitId" params={{ personId, permitId: sourceId }}>
                {t('legal.by_permit')}
              </Link>
            ) : (
              t(`legal.by_${how}`)
            )}{' '}
            {date(on)}
            {validTo && <span className="soft"> {t('legal.valid_until', { day: date(validTo) })}</span>}
            {note && <span className="soft"> · {note}</span>}
          </span>
          <span className="soft small">{by ? <PersonName personId={by} /> : t('legal.by_itself')}</span>
          {!isOwn && how !== 'permit' && (
            <Button
              kind="quiet"
              disabled={takeBack.isPending}
              onClick={async () => {
                await takeBack.mutateAsync(factId)
                const undo = () => again.mutate({ on, how, validTo, note })
                notify({ key: 'met', text: t('legal.was_taken_back'), undo })
              }}
            >
              {t('legal.take_back')}
              <span className="visually-hidden">: {date(on)}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
