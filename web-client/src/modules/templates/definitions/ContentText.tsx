import { useLocalized, useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import type { Content } from './content'
import d from './Definitions.module.css'

/** What a template asks, to be read. */
export function ContentText({ content }: { content: Content }) {
  const t = useText()
  const localized = useLocalized()
  const names = (parties: readonly Content['sections'][number]['filledBy'][number][]) =>
    parties.map((party) => t(`fillin.party_${party}`)).join(', ')
  return (
    <div className={d.sheet}>
      {localized(content.about) && <p>{localized(content.about)}</p>}
      {content.sections.map((section) => (
        <section key={section.key} className={d.previewed}>
          <h2>{localized(section.title)}</h2>
          <p className="soft small">
            {t('templates.filled_by_whom', { who: names(section.filledBy) })}
            {section.readBy.length > 0 && ` ${t('templates.read_by_whom', { who: names(section.readBy) })}`}
          </p>
          {localized(section.about) && <p>{localized(section.about)}</p>}
          <ol className={d.asked}>
            {section.questions.map((question) => (
              <li key={question.key}>
                {localized(question.text)} <Tag>{t(`templates.answer_${question.kind}`)}</Tag>
                {question.choices.length > 0 && (
                  <p className="soft small">{question.choices.map(({ text }) => localized(text)).join(' · ')}</p>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
