import { Link } from '@tanstack/react-router'
import { Ellipsis } from 'lucide-react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { Brand } from '@/shared/ui/Brand'
import s from './Nav.module.css'
import { NavLink } from './NavLink'
import { navGroups } from './navItems'

const onPhone = 4

/** A phone shows the first four places and keeps the rest under More. */
export function Nav() {
  const t = useText()
  const groups = navGroups(useMe())
  const inFront = new Set(groups.flatMap((group) => group.items).slice(0, onPhone))
  return (
    <nav className={s.nav} aria-label={t('app.nav_label')}>
      <Link to="/" className={s.brand}>
        <Brand />
        {t('app.name')}
      </Link>
      <div className={s.groups}>
        {groups.map((group, index) => (
          <div key={group.label} className={s.group}>
            {index > 0 && <p className={s.heading}>{t(group.label)}</p>}
            <ul className={s.list} aria-label={t(group.label)}>
              {group.items.map((item) => (
                <li key={item.label} data-rest={!inFront.has(item) || undefined}>
                  <NavLink item={item} />
                </li>
              ))}
            </ul>
          </div>
        ))}
        <button type="button" className={s.more} popoverTarget="more">
          <Ellipsis size={18} aria-hidden />
          <span>{t('app.nav_more')}</span>
        </button>
      </div>
      <div id="more" popover="auto" className={s.sheet}>
        {groups.map((group) => (
          <ul key={group.label} aria-label={t(group.label)}>
            {group.items
              .filter((item) => !inFront.has(item))
              .map((item) => (
                <li key={item.label}>
                  <NavLink item={item} />
                </li>
              ))}
          </ul>
        ))}
      </div>
    </nav>
  )
}
