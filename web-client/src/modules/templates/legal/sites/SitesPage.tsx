import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '@/api/session'
import { unitsQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Tag } from '@/shared/ui/Tag'
import l from '../Legal.module.css'
import { LegalHead } from '../LegalHead'
import { type Site, sitesQuery, useAddSite, useChangeSite, useCloseSite } from '../queries'
import { SiteForm } from './SiteForm'

export function SitesPage() {
  const t = useText()
  const isHr = may(useMe(), 'runLegalCheck')
  const { data } = useSuspenseQuery(sitesQuery)
  const [isAdding, setIsAdding] = useState(false)
  const add = useAddSite()
  const begin = isHr && !isAdding && (
    <Button kind="primary" onClick={() => setIsAdding(true)}>
      {t('legal.site_new')}
    </Button>
  )
  return (
    <div className={l.page}>
      <LegalHead title={t('legal.sites_title')} lead={t('legal.sites_lead')} actions={data.items.length > 0 && begin} />
      {isAdding && (
        <SiteForm
          onCancel={() => setIsAdding(false)}
          onSubmit={async (body) => {
            await add.mutateAsync(body)
            setIsAdding(false)
          }}
        />
      )}
      {data.items.length === 0 && !isAdding && (
        <EmptyState title={t('legal.sites_none')} action={begin || undefined}>
          {t('legal.sites_none_why')}
        </EmptyState>
      )}
      <ul>
        {data.items.map((site) => (
          <SiteRow key={site.siteId} site={site} isHr={isHr} />
        ))}
      </ul>
    </div>
  )
}

function SiteRow({ site, isHr }: { site: Site; isHr: boolean }) {
  const t = useText()
  const { data: units } = useSuspenseQuery(unitsQuery)
  const [isEditing, setIsEditing] = useState(false)
  const change = useChangeSite(site)
  const close = useCloseSite(site.siteId)
  const names = site.unitIds.map((id) => units.items.find((unit) => unit.unitId === id)?.name ?? '–')
  if (isEditing)
    return (
      <li className={l.row}>
        <SiteForm
          site={site}
          onCancel={() => setIsEditing(false)}
          onSubmit={async (body) => {
            await change.mutateAsync(body)
            setIsEditing(false)
          }}
        />
      </li>
    )
  return (
    <li className={l.row}>
      <div className={l.head}>
        <h2>{site.name}</h2>
        {site.isClosed && <Tag>{t('legal.site_closed')}</Tag>}
      </div>
      {site.address && <p>{site.address}</p>}
      {!site.isClosed && (
        <p className="soft small">
          {names.length > 0 ? t('legal.site_units', { units: names.join(', ') }) : t('legal.site_no_units')}
        </p>
      )}
      {isHr && !site.isClosed && (
        <p className={l.actions}>
          <Button onClick={() => setIsEditing(true)}>
            {t('legal.site_edit')}
            <span className="visually-hidden">: {site.name}</span>
          </Button>
          <Button
            kind="quiet"
            disabled={close.isPending}
            onClick={async () => {
              await close.mutateAsync(undefined)
              notify({ key: 'site', text: t('legal.site_was_closed', { name: site.name }) })
            }}
          >
            {t('legal.site_close')}
            <span className="visually-hidden">: {site.name}</span>
          </Button>
        </p>
      )}
    </li>
  )
}
