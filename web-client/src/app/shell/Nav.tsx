import { Link } from '@tanstack/react-router'
import { Ellipsis } from 'lucide-react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { Brand } from '@/shared/ui/Brand'
import s from './Nav.module.css'
import { NavLink } from './NavLink'
import { navItems } from './navItems'

const onPhone = 4

export function Nav() {
  const t = useText()
  const items = navItems(useMe())
  const rest = items.slice(onPhone)
  return (
    <nav className={s.nav} aria-label={t('app.nav_label')}>
      <Link to="/" className={s.brand}>
        <Brand />
        {t('app.name')}
      </Link>
      <ul className={s.list}>
        {items.map((item, index) => (
          <li key={item.label} data-rest={index >= onPhone || undefined}>
            <NavLink item={item} />
          </li>
        ))}
        <li className={s.more}>
          <button type="button" className={s.link} popoverTarget="more">
            <Ellipsis size={18} aria-hidden />
            <span>{t('app.nav_more')}</span>
          </button>
        </li>
      </ul>
      <div id="more" popover="auto" className={s.sheet}>
        <ul>
          {rest.map((item) => (
            <li key={item.label}>
              <NavLink item={item} />
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
