import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import m from './Jobs.module.css'
import { type JobDescriptionHead, jobDescriptionsQuery } from './queries'
import { Status } from './Status'

const NewJobDescription = lazy(() => import('./NewJobDescription'))

export function JobDescriptionsPage() {
  const t = useText()
  const { items, mayWrite } = useSuspenseQuery(jobDescriptionsQuery).data
  const [isNew, setIsNew] = useState(false)
  const begin = mayWrite && !isNew && <Button onClick={() => setIsNew(true)}>{t('jobdescription.new')}</Button>
  const heads = [
    t('jobdescription.role'),
    t('jobdescription.status'),
    count(t('jobdescription.version')),
    count(t('jobdescription.requirements')),
    t('jobdescription.ssyk'),
  ]
  return (
    <div className={m.page}>
      <PageHead title={t('jobdescription.title')} lead={t('jobdescription.lead')} actions={begin} />
      {isNew && (
        <Suspense fallback={<Waiting />}>
          <NewJobDescription taken={items.map(({ roleProfileId }) => roleProfileId)} onCancel={() => setIsNew(false)} />
        </Suspense>
      )}
      {items.length === 0 ? (
        <EmptyState title={t('jobdescription.none')}>{t('jobdescription.none_why')}</EmptyState>
      ) : (
        <Table label={t('jobdescription.title')} heads={heads}>
          {items.map((head) => (
            <Row key={head.jobDescriptionId} head={head} />
          ))}
        </Table>
      )}
    </div>
  )
}

function Row({ head }: { head: JobDescriptionHead }) {
  const t = useText()
  const localized = useLocalized()
  const { jobDescriptionId, name, status, number, requirements, ssykCode, isNotAdopted } = head
  return (
    <tr>
      <th scope="row">
        <Link to="/job-descriptions/$jobDescriptionId" params={{ jobDescriptionId }}>
          {localized(name)}
        </Link>
      </th>
      <td>
        <Status status={status} /> {isNotAdopted && <Tag tone="bad">{t('jobdescription.not_adopted')}</Tag>}
      </td>
      <td data-num>{number ?? '–'}</td>
      <td data-num>{requirements}</td>
      <td>{ssykCode ?? '–'}</td>
    </tr>
  )
}
