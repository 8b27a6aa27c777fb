import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { PageHead } from '@/shared/ui/PageHead'
import { Ways } from '@/shared/ui/Ways'

interface LegalHeadProps {
  title: string
  lead: string
  actions?: ReactNode
}

/** The head of each page of the legal check, with the way to the others. */
export function LegalHead({ title, lead, actions }: LegalHeadProps) {
  const t = useText()
  const me = useMe()
  const isHr = may(me, 'runLegalCheck')
  const seesDuties = isHr || may(me, 'seeDuties')
  return (
    <PageHead title={title} lead={lead} actions={actions}>
      <Ways label={t('legal.title')}>
        {may(me, 'seeLegalCheck') && (
          <Link to="/legal" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
            {t('legal.way_check')}
          </Link>
        )}
        {seesDuties && <Link to="/legal/duties">{t('legal.way_duties')}</Link>}
        {isHr && (
          <Link to="/legal/calendar" search={{}}>
            {t('legal.way_calendar')}
          </Link>
        )}
        <Link to="/legal/rules">{t('legal.way_rules')}</Link>
        <Link to="/legal/sites">{t('legal.way_sites')}</Link>
      </Ways>
    </PageHead>
  )
}
