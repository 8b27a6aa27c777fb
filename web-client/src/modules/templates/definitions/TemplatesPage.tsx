import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { CheckBox } from '@/shared/ui/CheckBox'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Pager } from '@/shared/ui/Pager'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Table } from '@/shared/ui/Table'
import { Tag } from '@/shared/ui/Tag'
import { kinds, type TemplateKind } from './content'
import d from './Definitions.module.css'
import { NewTemplate } from './NewTemplate'
import { templatesQuery, useAddStarters } from './queries'

export interface TemplatesSearch {
  kind?: TemplateKind | undefined
  archived?: boolean | undefined
  cursor?: string | undefined
}

export function TemplatesPage({ kind, archived = false, cursor }: TemplatesSearch) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const navigate = useNavigate()
  const mayEdit = may(useMe(), 'editTemplates')
  const { data } = useSuspenseQuery(templatesQuery({ kind, archived, cursor }))
  const starters = useAddStarters()
  const [isBeginning, setIsBeginning] = useState(false)
  const go = (search: TemplatesSearch) => void navigate({ to: '/templates', search })
  const isEmpty = data.items.length === 0
  const addStarters = mayEdit && (
    <Button
      kind={isEmpty ? 'primary' : 'secondary'}
      disabled={starters.isPending}
      onClick={() => starters.mutate(undefined)}
    >
      {t('templates.add_starters')}
    </Button>
  )
  return (
    <div className={d.page}>
      <PageHead
        title={t('templates.title')}
        lead={t('templates.lead')}
        actions={
          mayEdit &&
          !isBeginning && (
            <>
              {!isEmpty && addStarters}
              <Button kind="primary" onClick={() => setIsBeginning(true)}>
                {t('templates.new')}
              </Button>
            </>
          )
        }
      />
      {isBeginning && <NewTemplate templates={data.items} onCancel={() => setIsBeginning(false)} />}
      <div className={d.filters}>
        <SelectBox
          label={t('templates.kind')}
          value={kind ?? ''}
          onChange={(value) => go({ kind: (value || undefined) as TemplateKind, archived })}
        >
          <option value="">{t('templates.all_kinds')}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`templates.kind_${one}`)}
            </option>
          ))}
        </SelectBox>
        <CheckBox
          label={t('templates.show_archived')}
          checked={archived}
          onChange={(isOn) => go({ kind, archived: isOn || undefined })}
        />
      </div>
      {isEmpty && (
        <EmptyState
          title={t(archived ? 'templates.none_archived' : 'templates.none')}
          action={!archived && addStarters}
        >
          {t(archived ? 'templates.none_archived_why' : mayEdit ? 'templates.none_why' : 'templates.none_yet')}
        </EmptyState>
      )}
      {!isEmpty && (
        <Table
          label={t('templates.title')}
          heads={[t('templates.template'), t('templates.kind'), t('templates.version'), t('templates.changed')]}
        >
          {data.items.map((template) => (
            <tr key={template.templateId}>
              <th scope="row">
                <Link to="/templates/$templateId" params={{ templateId: template.templateId }}>
                  {localized(template.title) || t('templates.untitled')}
                </Link>
              </th>
              <td>{t(`templates.kind_${template.kind}`)}</td>
              <td>
                {template.current ? t('templates.version_number', { number: template.current }) : ''}{' '}
                {template.hasDraft && <Tag tone="wait">{t('templates.has_draft')}</Tag>}
              </td>
              <td>{date(template.changedAt)}</td>
            </tr>
          ))}
        </Table>
      )}
      <Pager cursor={cursor} nextCursor={data.nextCursor} onPage={(next) => go({ kind, archived, cursor: next })} />
    </div>
  )
}
