import { useSuspenseQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { useLocalized, useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { PageHead } from '@/shared/ui/PageHead'
import { BuilderPage } from './BuilderPage'
import { ContentText } from './ContentText'
import d from './Definitions.module.css'
import { templateQuery } from './queries'
import { Versions } from './Versions'

export type TemplateTab = 'edit' | 'preview' | 'versions' | 'running'

interface TemplatePageProps {
  templateId: string
  tab: TemplateTab
}

/** The builder for those who write templates; what is asked, for everybody else. */
export function TemplatePage({ templateId, tab }: TemplatePageProps) {
  const t = useText()
  const localized = useLocalized()
  const { data: template } = useSuspenseQuery(templateQuery(templateId))
  if (may(useMe(), 'editTemplates')) return <BuilderPage template={template} tab={tab} />
  return (
    <div className={d.page}>
      <PageHead title={localized(template.title)} lead={t(`templates.kind_${template.kind}`)} />
      {template.published && <ContentText content={template.published} />}
      <section className={d.part} aria-labelledby="versions">
        <h2 id="versions">{t('templates.versions')}</h2>
        <Versions template={template} />
      </section>
    </div>
  )
}
