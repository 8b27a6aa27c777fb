import { useText } from '@/shared/lib/locale'
import type { Party, Section } from './content'

/** Who fills a section in and who reads it, in words. */
export function Parties({ section }: { section: Section }) {
  const t = useText()
  const names = (parties: readonly Party[]) => parties.map((party) => t(`fillin.party_${party}`)).join(', ')
  return (
    <p className="soft small">
      {section.filledBy.length > 0 && t('templates.filled_by_whom', { who: names(section.filledBy) })}
      {section.readBy.length > 0 && ` ${t('templates.read_by_whom', { who: names(section.readBy) })}`}
    </p>
  )
}
