import { Link } from '@tanstack/react-router'
import { LanguageChoice } from '@/app/shell/LanguageChoice'
import { ThemeChoice } from '@/app/shell/ThemeChoice'
import { useText } from '@/shared/lib/locale'
import { PageHead } from '@/shared/ui/PageHead'
import { PasswordChange } from './PasswordChange'
import { SecondFactor } from './SecondFactor'
import s from './Settings.module.css'

export function SettingsPage() {
  const t = useText()
  return (
    <div className={s.page}>
      <PageHead title={t('app.settings_title')} />
      <section className={s.part} aria-labelledby="looks">
        <h2 id="looks">{t('account.settings_looks')}</h2>
        <div className={s.content}>
          <LanguageChoice />
          <ThemeChoice />
        </div>
      </section>
      <section className={s.part} aria-labelledby="readers">
        <h2 id="readers">{t('account.settings_history')}</h2>
        <div className={s.content}>
          <Link to="/readers">{t('account.settings_readers')}</Link>
        </div>
      </section>
      <section className={s.part} aria-labelledby="factor">
        <div>
          <h2 id="factor">{t('account.second_factor_title')}</h2>
          <p className="soft small">{t('account.second_factor_lead')}</p>
        </div>
        <div className={s.content}>
          <SecondFactor />
        </div>
      </section>
      <section className={s.part} aria-labelledby="password-change">
        <h2 id="password-change">{t('account.password_change_title')}</h2>
        <div className={s.content}>
          <PasswordChange />
        </div>
      </section>
    </div>
  )
}
