import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { CheckBox } from '@/shared/ui/CheckBox'
import { SelectBox } from '@/shared/ui/SelectBox'
import { roleProfilesQuery } from '../queries'
import s from './Interests.module.css'
import { type Interests, useSetWishes } from './queries'

const most = 10

export function CareerWishes({ personId, interests }: { personId: string; interests: Interests }) {
  const t = useText()
  const localized = useLocalized()
  const { data: roles } = useQuery(roleProfilesQuery())
  const set = useSetWishes(personId)
  const aspired = interests.aspiredRoles.map((role) => role.roleProfileId)
  const now = { aspiredRoles: aspired, isWillingToMove: interests.isWillingToMove, isHidden: interests.isHidden }
  const open = roles?.items.filter((role) => role.status === 'published' && !aspired.includes(role.roleProfileId)) ?? []
  return (
    <>
      <section className={s.part} aria-labelledby="aspired">
        <h2 id="aspired">{t('skills.interest_roles')}</h2>
        <p className="soft">{t('skills.interest_roles_why')}</p>
        <ul className={s.roles}>
          {interests.aspiredRoles.map((role) => (
            <li key={role.roleProfileId}>
              <Link to="/role-profiles/$roleProfileId" params={{ roleProfileId: role.roleProfileId }}>
                {localized(role.name)}
              </Link>
              <Button
                kind="quiet"
                onClick={() => set.mutate({ ...now, aspiredRoles: aspired.filter((id) => id !== role.roleProfileId) })}
              >
                {t('skills.interest_role_remove')}
                <span className="visually-hidden"> {localized(role.name)}</span>
              </Button>
            </li>
          ))}
        </ul>
        {aspired.length < most && open.length > 0 && (
          <SelectBox
            label={t('skills.interest_role_add')}
            value=""
            onChange={(chosen) => chosen && set.mutate({ ...now, aspiredRoles: [...aspired, chosen] })}
          >
            <option value="">{t('skills.interest_role_choose')}</option>
            {open.map((role) => (
              <option key={role.roleProfileId} value={role.roleProfileId}>
                {localized(role.name)}
              </option>
            ))}
          </SelectBox>
        )}
        <CheckBox
          label={t('skills.interest_move')}
          checked={now.isWillingToMove}
          onChange={(isWillingToMove) => set.mutate({ ...now, isWillingToMove })}
        />
      </section>
      <section className={s.part} aria-labelledby="hidden">
        <h2 id="hidden">{t('skills.interest_found')}</h2>
        <p className="soft">{t('skills.interest_found_why')}</p>
        <CheckBox
          label={t('skills.interest_hide')}
          checked={now.isHidden}
          onChange={(isHidden) => set.mutate({ ...now, isHidden })}
        />
      </section>
    </>
  )
}
