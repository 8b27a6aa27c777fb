import { Search } from 'lucide-react'
import { useText } from '@/shared/lib/locale'
import { AccountMenu } from './AccountMenu'
import s from './TopBar.module.css'

export function TopBar({ onSearch }: { onSearch: () => void }) {
  const t = useText()
  return (
    <header className={s.top} data-shell>
      <button type="button" className={s.search} onClick={onSearch} aria-keyshortcuts="Control+K">
        <Search size={16} aria-hidden />
        <span>{t('app.search')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <AccountMenu />
    </header>
  )
}
