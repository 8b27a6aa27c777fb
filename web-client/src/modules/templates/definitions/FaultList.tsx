import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import type { Content } from './content'
import d from './Definitions.module.css'

interface FaultListProps {
  content: Content
  faults: readonly { key: string | null; text: string }[]
  onGo: (key: string) => void
}

/** What has to be mended before the draft can be published: every line leads to its place. */
export function FaultList({ content, faults, onGo }: FaultListProps) {
  const t = useText()
  const localized = useLocalized()
  if (!faults.length) return null
  const named = (key: string) => {
    const section = content.sections.find((one) => one.key === key)
    const question = content.sections.flatMap((one) => one.questions).find((one) => one.key === key)
    return section
      ? localized(section.title) || t('templates.untitled_section')
      : localized(question?.text) || t('templates.untitled_question')
  }
  return (
    <section className={d.faults} aria-labelledby="faults">
      <h2 id="faults">{t('templates.faults', { count: faults.length })}</h2>
      <ul>
        {faults.map(({ key, text }) => (
          <li key={`${key}${text}`}>
            {key ? (
              <Button kind="quiet" onClick={() => onGo(key)}>
                {named(key)}
              </Button>
            ) : (
              <strong>{t('templates.the_template')}</strong>
            )}
            : {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
