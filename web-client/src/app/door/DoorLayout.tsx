import { Link, Outlet } from '@tanstack/react-router'
import { LanguageChoice } from '@/app/shell/LanguageChoice'
import { OfflineBar } from '@/app/shell/OfflineBar'
import { useText } from '@/shared/lib/locale'
import { Brand } from '@/shared/ui/Brand'
import s from './Door.module.css'

/** The pages that one meets before one is inside. */
export function DoorLayout() {
  const t = useText()
  return (
    <div className={s.door}>
      <header>
        <Link to="/" className={s.brand}>
          <Brand size={28} />
          {t('app.name')}
        </Link>
      </header>
      <OfflineBar />
      <main className={s.main}>
        <Outlet />
      </main>
      <footer className={s.footer}>
        <LanguageChoice />
        <Link to="/accessibility">{t('app.accessibility_link')}</Link>
      </footer>
    </div>
  )
}
