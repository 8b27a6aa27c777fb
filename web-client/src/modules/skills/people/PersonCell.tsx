import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { personQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import s from './PersonCell.module.css'

/** A name that leads to the person, with title and unit, as the directory has them. */
export function PersonCell({ personId }: { personId: string }) {
  const t = useText()
  const { data } = useQuery(personQuery(personId))
  const place = [data?.title, data?.unitName].filter(Boolean).join(' · ')
  return (
    <div className={s.person}>
      <Link to="/people/$personId" params={{ personId }}>
        {data?.displayName ?? t('skills.person_loading')}
      </Link>
      {place && <p className="soft small">{place}</p>}
    </div>
  )
}
