import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { setupQuery, useSignOut } from '@/app/door/queries'
import { useText } from '@/shared/lib/locale'
import { Avatar } from '@/shared/ui/Avatar'
import { Button } from '@/shared/ui/Button'
import s from './AccountMenu.module.css'
import { LanguageChoice } from './LanguageChoice'
import { ThemeChoice } from './ThemeChoice'

export function AccountMenu() {
  const t = useText()
  const me = useMe()
  const setup = useQuery(setupQuery)
  const signOut = useSignOut()
  return (
    <>
      <button type="button" className={s.me} popoverTarget="account">
        <Avatar name={me.displayName} />
        <span className={s.name}>{me.displayName}</span>
        <span className="visually-hidden">{t('app.account_menu')}</span>
      </button>
      <div id="account" popover="auto" className={s.menu}>
        <p className={s.who}>
          <strong>{me.displayName}</strong>
          <span className="soft small">{me.organisation}</span>
        </p>
        <LanguageChoice />
        <ThemeChoice />
        <ul className={s.links}>
          {me.personId && (
            <li>
              <Link to="/people/$personId" params={{ personId: me.personId }}>
                {t('app.account_my_page')}
              </Link>
            </li>
          )}
          <li>
            <Link to="/settings">{t('app.settings_title')}</Link>
          </li>
          {setup.data?.isDevelopment && (
            <li>
              <Link to="/act-as">{t('app.act_as_title')}</Link>
            </li>
          )}
        </ul>
        <Button onClick={() => signOut.mutate()} disabled={signOut.isPending}>
          {t('app.sign_out')}
        </Button>
      </div>
    </>
  )
}
