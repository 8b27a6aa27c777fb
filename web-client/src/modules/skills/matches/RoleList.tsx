import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Answer } from '@/api/types'
import { useLocalized } from '@/shared/lib/locale'
import { Fit } from './Fit'
import s from './Matches.module.css'
import { MissingSkills } from './MissingSkills'

type Role = Omit<Answer<'listTransitions'>['items'][number], 'isOtherSsykGroup'> & { blind?: number }

/** Roles by how near they lie, each with what is still missing. */
export function RoleList<R extends Role>({ roles, said }: { roles: readonly R[]; said: (role: R) => ReactNode }) {
  const localized = useLocalized()
  return (
    <ul className={s.list}>
      {roles.map((role) => (
        <li key={role.roleProfileId}>
          <div className={s.who}>
            <Link to="/role-profiles/$roleProfileId" params={{ roleProfileId: role.roleProfileId }}>
              {localized(role.name)}
            </Link>
            {said(role)}
          </div>
          <Fit fit={role.fit} hours={role.hours} blind={role.blind ?? 0} />
          <MissingSkills missing={role.missing} of={localized(role.name)} />
        </li>
      ))}
    </ul>
  )
}
