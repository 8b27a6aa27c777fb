import { Link } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import s from './Nav.module.css'
import type { NavItem } from './navItems'

export function NavLink({ item }: { item: NavItem }) {
  const t = useText()
  const Icon = item.icon
  return (
    <Link {...item.link} className={s.link} activeOptions={{ exact: true, includeSearch: false }}>
      <Icon size={18} aria-hidden />
      <span>{t(item.label)}</span>
    </Link>
  )
}
