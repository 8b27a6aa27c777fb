import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '@/api/session'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { PickPerson } from './PickPerson'
import { assessorsQuery, useAppoint, useDismiss } from './queries'
import s from './Ratings.module.css'

/** Who may rate anybody in this skill. HR administrators and skill owners appoint them. */
export function Assessors({ skillId }: { skillId: string }) {
  const t = useText()
  const me = useMe()
  const { date } = useFormats()
  const [until, setUntil] = useState('')
  const [isOpen, setOpen] = useState(false)
  const { data } = useQuery(assessorsQuery(skillId))
  const appoint = useAppoint(skillId)
  const dismiss = useDismiss(skillId)
  const isOwner = may(me, 'editRoleProfiles')
  const assessors = data?.items ?? []

  return (
    <section className={s.part} aria-labelledby="assessors">
      <h2 id="assessors">{t('skills.assess_title')}</h2>
      <p className="soft small">{data && assessors.length === 0 ? t('skills.assess_none') : t('skills.assess_lead')}</p>
      <ul className={s.rows}>
        {assessors.map((one) => (
          <li key={one.personId} className={s.row}>
            <span>
              <PersonName personId={one.personId} />{' '}
              <span className="soft small">
                {one.until
                  ? t('skills.assess_days', { from: date(one.from), until: date(one.until) })
                  : t('skills.assess_since', { from: date(one.from) })}
              </span>
            </span>
            {isOwner && (
              <Button
                kind="quiet"
                onClick={async () => {
                  await dismiss.mutateAsync(one.personId)
                  const undo = () => appoint.mutate({ assessorId: one.personId, from: one.from, until: one.until })
                  notify({ key: 'dismiss', text: t('skills.assess_dismissed'), undo })
                }}
              >
                {t('skills.assess_dismiss')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isOwner && !isOpen && (
        <div>
          <Button onClick={() => setOpen(true)}>{t('skills.assess_open')}</Button>
        </div>
      )}
      {isOwner && isOpen && (
        <>
          <label className={s.date}>
            {t('skills.assess_until')}
            <input type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
          </label>
          <PickPerson
            label={t('skills.assess_who')}
            action={t('skills.assess_appoint')}
            without={[me.personId, ...assessors.map((one) => one.personId)]}
            onPick={async ({ personId: assessorId, displayName }) => {
              await appoint.mutateAsync({ assessorId, from: null, until: until || null })
              const undo = () => dismiss.mutate(assessorId)
              notify({ key: 'appoint', text: t('skills.assess_appointed', { name: displayName }), undo })
            }}
          />
        </>
      )}
    </section>
  )
}
