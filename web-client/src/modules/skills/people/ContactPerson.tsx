import { useQuery } from '@tanstack/react-query'
import { personQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'

/** Writes to the person in one's own mail; without an address in the directory there is nothing to press. */
export function ContactPerson({ personId, subject }: { personId: string; subject: string }) {
  const t = useText()
  const { data } = useQuery(personQuery(personId))
  if (!data?.email) return <span className="soft small">{data && t('skills.contact_none')}</span>
  return (
    <a
      className={buttonClass()}
      href={`mailto:${encodeURIComponent(data.email)}?subject=${encodeURIComponent(t('skills.contact_subject', { skill: subject }))}`}
    >
      {t('skills.contact')}
      <span className="visually-hidden"> {data.displayName}</span>
    </a>
  )
}
