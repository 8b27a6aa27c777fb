import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { PageHead } from '@/shared/ui/PageHead'
import m from '../Mentoring.module.css'
import s from './Guides.module.css'
import { GuideText } from './GuideText'
import { guidesQuery } from './queries'

export function GuidesPage() {
  const t = useText()
  const localized = useLocalized()
  const { data } = useSuspenseQuery(guidesQuery)
  return (
    <div className={m.page}>
      <PageHead
        title={t('mentoring.guides_title')}
        lead={t('mentoring.guides_lead')}
        actions={<Button onClick={() => window.print()}>{t('mentoring.guides_print')}</Button>}
      />
      <nav aria-label={t('mentoring.guides_contents')}>
        <ul className={s.contents}>
          {data.items.map(({ occasion, title }) => (
            <li key={occasion}>
              <a href={`#${occasion}`}>{localized(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {data.items.map((guide) => (
        <section key={guide.occasion} className={s.sheet} aria-labelledby={guide.occasion}>
          <h2 id={guide.occasion}>{localized(guide.title)}</h2>
          <GuideText guide={guide} />
        </section>
      ))}
    </div>
  )
}
