import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { ContentText } from './ContentText'
import d from './Definitions.module.css'
import { DifferenceList } from './DifferenceList'
import { differenceQuery, versionQuery } from './queries'

/** One published version, as it will always be, and what was changed in it. */
export function VersionPage({ templateId, number }: { templateId: string; number: number }) {
  const t = useText()
  const localized = useLocalized()
  const { dateTime } = useFormats()
  const { data: version } = useSuspenseQuery(versionQuery(templateId, number))
  const { data: difference } = useSuspenseQuery(differenceQuery(templateId, number))
  return (
    <div className={d.page}>
      <PageHead
        title={`${localized(version.content.title)}, ${t('templates.version_number', { number }).toLowerCase()}`}
        lead={
          <>
            {t('templates.published_on', { day: dateTime(version.at) })} <PersonName personId={version.by} />
          </>
        }
        actions={
          <Link to="/templates/$templateId" params={{ templateId }} className={buttonClass()}>
            {t('templates.to_template')}
          </Link>
        }
      />
      {difference.from > 0 && (
        <section className={d.part} aria-labelledby="difference">
          <h2 id="difference">{t('templates.difference_from', { number: difference.from })}</h2>
          <DifferenceList difference={difference} />
        </section>
      )}
      <ContentText content={version.content} />
    </div>
  )
}
