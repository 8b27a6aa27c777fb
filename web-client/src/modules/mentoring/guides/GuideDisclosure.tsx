import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLocalized, useText } from '@/shared/lib/locale'
import s from './Guides.module.css'
import { GuideText } from './GuideText'
import { type Guide, guidesQuery } from './queries'

/** The guide to one kind of conversation, where it is needed. */
export function GuideDisclosure({ occasion }: { occasion: Guide['occasion'] }) {
  const t = useText()
  const localized = useLocalized()
  const guide = useQuery(guidesQuery).data?.items.find((one) => one.occasion === occasion)
  if (!guide) return null
  return (
    <details className={s.disclosure}>
      <summary>
        {t('mentoring.guides')}: {localized(guide.title)}
      </summary>
      <GuideText guide={guide} />
      <p>
        <Link to="/mentoring/guides">{t('mentoring.guides_all')}</Link>
      </p>
    </details>
  )
}
