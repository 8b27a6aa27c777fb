import { useLocalized, useText } from '@/shared/lib/locale'
import type { Content } from './content'

/** Some questions by their keys, in a cell: named where they are still asked. */
export function Moving({ keys, content }: { keys: readonly string[]; content: Content | null }) {
  const t = useText()
  const localized = useLocalized()
  const all = content?.sections.flatMap((section) => section.questions) ?? []
  const named = keys.map((key) => localized(all.find((question) => question.key === key)?.text)).filter(Boolean)
  if (!keys.length) return <td>–</td>
  return (
    <td>
      {t('templates.questions_count', { count: keys.length })}
      {named.length > 0 && <span className="soft small"> ({named.join(', ')})</span>}
    </td>
  )
}
