import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import type { PlainMessageId } from '@/shared/lib/messages'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { Segmented } from '@/shared/ui/Segmented'
import { Table } from '@/shared/ui/Table'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Catalogue.module.css'
import { type ChangeKind, importChangesQuery } from './queries'

const kinds = ['added', 'changed', 'deprecated'] as const

interface ImportDiffProps {
  jobId: string
  isDryRun: boolean
}

/** The difference between what the files say and what is here, by sort and skill by skill. */
export function ImportDiff({ jobId, isDryRun }: ImportDiffProps) {
  const t = useText()
  const { number } = useFormats()
  const [kind, setKind] = useState<ChangeKind>()
  const [cursor, setCursor] = useState<string>()
  const { data, error, refetch } = useQuery(importChangesQuery(jobId, kind, cursor))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  const total = data.added + data.changed + data.deprecated
  const shown = kinds.filter((sort) => data[sort] > 0)
  return (
    <section className={s.part} aria-labelledby="diff">
      <h2 id="diff">{isDryRun ? t('skills.diff_would') : t('skills.diff_did')}</h2>
      {total === 0 && <p className="soft">{t('skills.diff_none')}</p>}
      {total > 0 && (
        <>
          <Segmented<ChangeKind | 'all'>
            label={t('skills.diff_kind')}
            hideLabel
            value={kind ?? 'all'}
            options={[
              { value: 'all', label: `${t('skills.diff_all')} ${number(total)}` },
              ...shown.map((sort) => ({ value: sort, label: `${t(`skills.diff_${sort}`)} ${number(data[sort])}` })),
            ]}
            onChange={(next) => {
              setKind(next === 'all' ? undefined : next)
              setCursor(undefined)
            }}
          />
          <DiffTable items={data.items} isDryRun={isDryRun} />
          <Pager cursor={cursor} nextCursor={data.nextCursor} onPage={setCursor} />
        </>
      )}
    </section>
  )
}

function DiffTable({ items, isDryRun }: { items: Answer<'listImportChanges'>['items']; isDryRun: boolean }) {
  const t = useText()
  const localized = useLocalized()
  return (
    <Table label={t('skills.diff_kind')} heads={[t('skills.skill'), t('skills.diff_kind'), t('skills.diff_what')]}>
      {items.map((line) => (
        <tr key={line.skillId}>
          <th scope="row">
            {line.kind === 'added' && isDryRun ? (
              localized(line.label)
            ) : (
              <Link to="/skills/$skillId" params={{ skillId: line.skillId }}>
                {localized(line.label)}
              </Link>
            )}
          </th>
          <td>{t(`skills.diff_${line.kind}`)}</td>
          <td>
            {line.replacedBy && (
              <>
                {t('skills.catalogue_replaced_by', { skill: localized(line.replacedBy.label) })}{' '}
                {!isDryRun && (
                  <Link to="/skills/$skillId/migration" params={{ skillId: line.skillId }}>
                    {t('skills.catalogue_migrate')}
                  </Link>
                )}
              </>
            )}
            {!line.replacedBy &&
              line.fields.map((field) => t(`skills.diff_field_${field}` as PlainMessageId)).join(', ')}
          </td>
        </tr>
      ))}
    </Table>
  )
}
