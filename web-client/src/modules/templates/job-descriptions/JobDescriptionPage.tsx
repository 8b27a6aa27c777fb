import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { PageHead } from '@/shared/ui/PageHead'
import { PdfButton } from '@/shared/ui/PdfButton'
import { Waiting } from '@/shared/ui/Waiting'
import { Content } from './Content'
import m from './Jobs.module.css'
import { NotAdopted } from './NotAdopted'
import { jobDescriptionQuery } from './queries'
import { Status } from './Status'
import { Versions } from './Versions'

const route = getRouteApi('/_app/job-descriptions/$jobDescriptionId')
const EditJobDescription = lazy(() => import('./EditJobDescription'))
const DraftPart = lazy(() => import('./DraftPart'))
const DifferencePart = lazy(() => import('./DifferencePart'))

export function JobDescriptionPage() {
  const t = useText()
  const localized = useLocalized()
  const { jobDescriptionId } = route.useParams()
  const { version, edit, compare } = route.useSearch()
  const navigate = route.useNavigate()
  const number = version ? Number(version) : undefined
  const { data: description } = useSuspenseQuery(jobDescriptionQuery(jobDescriptionId, number))
  const { name, status, shown, shownNumber, draft, mayWrite, submittedBy, sections, versions, roleProfileId } =
    description
  const isEditing = !!edit && mayWrite && !submittedBy
  const isOlder = shownNumber !== null && shownNumber !== versions[0]?.number
  const close = () => navigate({ search: {}, replace: true })
  return (
    <div className={m.page}>
      <PageHead
        title={localized(name)}
        actions={
          <>
            {mayWrite && !submittedBy && !isEditing && (
              <Button onClick={() => navigate({ search: { edit: true } })}>{t('jobdescription.edit')}</Button>
            )}
            {!isEditing && <PdfButton name={localized(name)} />}
          </>
        }
      >
        <p>
          <Status status={isOlder ? 'superseded' : status} />{' '}
          {shownNumber !== null && (
            <span className="soft small">{t('jobdescription.version_n', { number: shownNumber })}</span>
          )}
          {versions.length > 0 && (
            <>
              {' '}
              <Link className="small" to="/role-profiles/$roleProfileId" params={{ roleProfileId }} data-no-print>
                {t('jobdescription.to_role')}
              </Link>
            </>
          )}
        </p>
      </PageHead>
      <NotAdopted description={description} />
      {isOlder && (
        <p className={m.note}>
          {t('jobdescription.shown_older', { number: shownNumber })}
          <Button kind="quiet" onClick={close}>
            {t('jobdescription.show_current')}
          </Button>
        </p>
      )}
      <Suspense fallback={<Waiting />}>
        {compare && <DifferencePart description={description} compare={compare} onClose={close} />}
        {isEditing ? (
          <EditJobDescription description={description} onDone={close} />
        ) : (
          draft && !number && <DraftPart description={description} />
        )}
      </Suspense>
      {!isEditing && shown && <Content sections={sections} content={shown} />}
      <Versions description={description} />
    </div>
  )
}
