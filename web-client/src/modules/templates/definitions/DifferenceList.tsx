import { useLocalized, useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import d from './Definitions.module.css'
import type { Difference } from './queries'

type Change = Difference['sections'][number] | Difference['questions'][number]
const tones = { added: 'good', removed: 'bad', changed: 'wait' } as const

/** What one version asks otherwise than the one before it, in words. */
export function DifferenceList({ difference }: { difference: Difference }) {
  const t = useText()
  const localized = useLocalized()
  const { parts, sections, questions } = difference
  const said = (names: Change['parts']) => names.map((part) => t(`templates.part_${part}`)).join(', ')
  if (!parts.length && !sections.length && !questions.length)
    return <p className="soft">{t('templates.no_difference')}</p>
  const line = (change: Change, what: string) => (
    <li key={`${what}${change.key}`}>
      <Tag tone={tones[change.kind]}>{t(`templates.difference_${change.kind}`)}</Tag> {what}:{' '}
      {localized(change.to ?? change.from) || t('templates.untitled')}
      {change.parts.length > 0 && <span className="soft small"> ({said(change.parts)})</span>}
    </li>
  )
  return (
    <ul className={d.differences}>
      {parts.length > 0 && (
        <li>
          <Tag tone="wait">{t('templates.difference_changed')}</Tag> {t('templates.the_template')}
          <span className="soft small"> ({said(parts)})</span>
        </li>
      )}
      {sections.map((section) => line(section, t('templates.section')))}
      {questions.map((question) => line(question, t('templates.question')))}
    </ul>
  )
}
