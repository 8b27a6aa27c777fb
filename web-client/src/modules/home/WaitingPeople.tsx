import { Link } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import s from './Home.module.css'
import type { waitingFor } from './rules'

const shown = 5

export function WaitingPeople({ waiting }: { waiting: ReturnType<typeof waitingFor> }) {
  const t = useText()
  if (waiting.length === 0) return <p className="soft">{t('home.waiting_none')}</p>
  return (
    <>
      <ol className={s.next}>
        {waiting.slice(0, shown).map(({ person, count }, index) => (
          <li key={person.personId}>
            <div>
              <h3>{person.displayName}</h3>
              <p className="soft">{t('home.waiting_why', { count })}</p>
            </div>
            <Link
              to="/people/$personId/skills"
              params={{ personId: person.personId }}
              search={{}}
              className={buttonClass(index === 0 ? 'primary' : 'secondary')}
            >
              {t('home.rate')}
              <span className="visually-hidden"> {person.displayName}</span>
            </Link>
          </li>
        ))}
      </ol>
      {waiting.length > shown && <p className="soft">{t('home.waiting_more', { count: waiting.length - shown })}</p>}
    </>
  )
}
