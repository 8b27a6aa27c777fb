import { Link } from '@tanstack/react-router'
import { useName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import m from './Jobs.module.css'
import type { JobDescription, JobVersion } from './queries'
import { Status } from './Status'

/** Every version that held, and what it changed. */
export function Versions({ description }: { description: JobDescription }) {
  const t = useText()
  const { jobDescriptionId, versions } = description
  if (versions.length === 0) return null
  return (
    <section className={m.part} aria-labelledby="versions" data-no-print>
      <h2 id="versions">{t('jobdescription.versions')}</h2>
      <ul>
        {versions.map((version) => (
          <VersionRow key={version.number} jobDescriptionId={jobDescriptionId} version={version} />
        ))}
      </ul>
    </section>
  )
}

function VersionRow({ jobDescriptionId, version }: { jobDescriptionId: string; version: JobVersion }) {
  const t = useText()
  const { date } = useFormats()
  const { number, status, approvedAt, approvedBy } = version
  const name = useName(approvedBy)
  const params = { jobDescriptionId }
  return (
    <li className={m.row}>
      <span>
        <strong>{t('jobdescription.version_n', { number })}</strong>{' '}
        <span className="soft small">{t('jobdescription.approved_on', { day: date(approvedAt), name })}</span>
      </span>
      <span className={m.actions}>
        <Status status={status} />
        <Link to="/job-descriptions/$jobDescriptionId" params={params} search={{ version: String(number) }}>
          {t('jobdescription.show')}
          <span className="visually-hidden"> {t('jobdescription.version_n', { number })}</span>
        </Link>
        {number > 1 && (
          <Link
            to="/job-descriptions/$jobDescriptionId"
            params={params}
            search={{ compare: `${number - 1}-${number}` }}
          >
            {t('jobdescription.compare_with_before', { number: number - 1 })}
          </Link>
        )}
      </span>
    </li>
  )
}
