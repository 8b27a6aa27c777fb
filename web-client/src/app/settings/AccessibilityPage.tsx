import { useText } from '@/shared/lib/locale'
import { PageHead } from '@/shared/ui/PageHead'
import s from './Settings.module.css'

export function AccessibilityPage() {
  const t = useText()
  return (
    <div className={s.prose}>
      <PageHead title={t('account.accessibility_title')} lead={t('account.accessibility_lead')} />
      <h2>{t('account.accessibility_how')}</h2>
      <p>{t('account.accessibility_how_body')}</p>
      <h2>{t('account.accessibility_known')}</h2>
      <p>{t('account.accessibility_known_body')}</p>
      <h2>{t('account.accessibility_report')}</h2>
      <p>{t('account.accessibility_report_body')}</p>
      <h2>{t('account.accessibility_supervision')}</h2>
      <p>
        {t('account.accessibility_supervision_body')}{' '}
        <a href="https://www.digg.se/tdosanmalan" rel="noreferrer">
          digg.se/tdosanmalan
        </a>
      </p>
    </div>
  )
}
