import { useNavigate } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { PageHead } from '@/shared/ui/PageHead'
import { Segmented } from '@/shared/ui/Segmented'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import { SaveState } from '../autosave/SaveState'
import { Builder } from './Builder'
import { BuilderActions } from './BuilderActions'
import d from './Definitions.module.css'
import { Preview } from './Preview'
import { Publish } from './Publish'
import type { Template } from './queries'
import { Running } from './Running'
import type { TemplateTab } from './TemplatePage'
import { useBuilder } from './useBuilder'
import { Versions } from './Versions'

const tabs = ['edit', 'preview', 'versions', 'running'] as const

export function BuilderPage({ template, tab }: { template: Template; tab: TemplateTab }) {
  const t = useText()
  const localized = useLocalized()
  const navigate = useNavigate()
  const builder = useBuilder(template)
  const [isPublishing, setIsPublishing] = useState(false)
  const { templateId, kind, current, isArchived } = template
  const go = (next: TemplateTab) =>
    void navigate({
      to: '/templates/$templateId',
      params: { templateId },
      search: next === 'edit' ? {} : { tab: next },
    })
  return (
    <div className={d.page}>
      <PageHead
        title={localized(builder.content.title) || t('templates.untitled')}
        lead={
          <>
            {t(`templates.kind_${kind}`)}{' '}
            {current !== null && <Tag tone="good">{t('templates.version_in_use', { number: current })}</Tag>}{' '}
            {template.draft && <Tag tone="wait">{t('templates.has_draft')}</Tag>}{' '}
            {isArchived && <Tag>{t('templates.archived')}</Tag>}
          </>
        }
        actions={
          <BuilderActions
            template={template}
            isSaved={builder.state === 'saved'}
            onPublish={() => {
              setIsPublishing(true)
              void builder.flush()
            }}
          />
        }
      />
      {isPublishing && builder.state === 'saved' && template.draft && (
        <Publish template={template} onDone={() => setIsPublishing(false)} onCancel={() => setIsPublishing(false)} />
      )}
      {builder.state === 'clash' && (
        <section className={d.confirm} role="alert">
          <h2>{t('templates.clash_title')}</h2>
          <p>{t('templates.clash_why')}</p>
          <p className={d.actions}>
            <Button kind="primary" onClick={() => void builder.keepMine()}>
              {t('templates.clash_mine')}
            </Button>
            <Button onClick={builder.takeTheirs}>{t('templates.clash_theirs')}</Button>
          </p>
        </section>
      )}
      <div className={d.bar}>
        <Segmented
          label={t('templates.show')}
          hideLabel
          value={tab}
          options={tabs.map((one) => ({ value: one, label: t(`templates.tab_${one}`) }))}
          onChange={go}
        />
        <SaveState {...builder} />
      </div>
      {tab === 'edit' &&
        (isArchived ? (
          <p className="soft">{t('templates.archived_means')}</p>
        ) : (
          <Builder template={template} content={builder.content} onChange={builder.change} />
        ))}
      {tab === 'preview' && <Preview content={builder.content} />}
      {tab === 'versions' && <Versions template={template} />}
      {tab === 'running' && (
        <Suspense fallback={<Waiting />}>
          <Running templateId={templateId} content={template.published} />
        </Suspense>
      )}
    </div>
  )
}
