import { useState } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Segmented } from '@/shared/ui/Segmented'
import { Tag } from '@/shared/ui/Tag'
import type { Answers } from '../fill-in/answers'
import { FillIn } from '../fill-in/FillIn'
import { type Content, type Party, partiesOf } from './content'
import d from './Definitions.module.css'

/** As each of those meets it who have a part in it; what is answered here goes nowhere. */
export function Preview({ content }: { content: Content }) {
  const t = useText()
  const localized = useLocalized()
  const parties = partiesOf(content.kind)
  const [party, setParty] = useState<Party>(parties[0] ?? 'employee')
  const [answers, setAnswers] = useState<Answers>({})
  const seen = content.sections.filter((section) => section.filledBy.includes(party) || section.readBy.includes(party))
  return (
    <section className={d.preview} aria-label={t('templates.preview')}>
      <Segmented
        label={t('templates.preview_as')}
        value={party}
        options={parties.map((one) => ({ value: one, label: t(`fillin.party_${one}`) }))}
        onChange={setParty}
      />
      <p className="soft small">{t('templates.preview_means')}</p>
      <div className={d.sheet}>
        <h2 className={d.voice}>{localized(content.title) || t('templates.untitled')}</h2>
        {localized(content.about) && <p>{localized(content.about)}</p>}
        {seen.length === 0 && <p className="soft">{t('templates.preview_nothing')}</p>}
        {seen.map((section) => (
          <section key={section.key} className={d.previewed}>
            <h3>
              {localized(section.title) || t('templates.untitled_section')}{' '}
              {!section.filledBy.includes(party) && <Tag>{t('templates.only_reads')}</Tag>}
            </h3>
            {section.filledBy.includes(party) ? (
              <FillIn
                section={section}
                sections={content.sections}
                answers={answers}
                onChange={(answer) => setAnswers({ ...answers, [answer.question]: answer })}
              />
            ) : (
              <p className="soft small">
                {t('templates.reads_what', { who: section.filledBy.map((one) => t(`fillin.party_${one}`)).join(', ') })}
              </p>
            )}
          </section>
        ))}
      </div>
    </section>
  )
}
