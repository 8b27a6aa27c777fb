import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { $api } from '@/api/client'
import { useLocalized, useText } from '@/shared/lib/locale'
import g from '../Goals.module.css'

const templates = () =>
  $api.queryOptions('get', '/api/v1/templates', { params: { query: { kind: 'improvementPlan', limit: 1 } } })
const version = (templateId: string, number: number) =>
  $api.queryOptions('get', '/api/v1/templates/{templateId}/versions/{number}', {
    params: { path: { templateId, number } },
  })

/** What the organisation's own template asks, to write from; fetched when somebody wants to read it. */
export function ImprovementGuide() {
  const t = useText()
  const localized = useLocalized()
  const [isOpen, setOpen] = useState(false)
  const found = useQuery({ ...templates(), enabled: isOpen })
  const first = found.data?.items[0]
  const { data } = useQuery({
    ...version(first?.templateId ?? '', first?.current ?? 0),
    enabled: isOpen && !!first?.current,
  })
  return (
    <details className={g.part} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('goals.improvement_guide')}</summary>
      {found.isSuccess && !first?.current && <p className="soft">{t('goals.improvement_guide_none')}</p>}
      {data?.content.sections.map(({ key, title, about, questions }) => (
        <section key={key} aria-label={localized(title)}>
          <h3>{localized(title)}</h3>
          {localized(about) && <p className="soft">{localized(about)}</p>}
          <ul>
            {questions.map((question) => (
              <li key={question.key}>
                {localized(question.text)}
                {localized(question.help) && <div className="soft small">{localized(question.help)}</div>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
