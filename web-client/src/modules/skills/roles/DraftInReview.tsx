import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '@/api/session'
import type { RoleProfile } from '@/api/types'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { roleReviewQuery } from '../queries'
import { DraftOutcome } from './DraftOutcome'
import s from './Editor.module.css'
import { usePublishRoleProfile, useSendBackRoleProfile } from './queries'
import { RequirementTable } from './RequirementTable'
import { ReviewSteps } from './ReviewSteps'

/** A submitted draft: it stands still, and whoever looks at it publishes it or says what is missing. */
export function DraftInReview({ profile }: { profile: RoleProfile }) {
  const t = useText()
  const localized = useLocalized()
  const me = useMe()
  const navigate = useNavigate()
  const { date } = useFormats()
  const { roleProfileId } = profile
  const { data: review } = useQuery(roleReviewQuery(roleProfileId))
  const [reason, setReason] = useState('')
  const publish = usePublishRoleProfile(roleProfileId)
  const sendBack = useSendBackRoleProfile(roleProfileId)
  const failure = publish.error ?? sendBack.error
  const isMine = review?.submittedBy === me.personId
  const approve = async () => {
    const { peopleWithNewGap } = await publish.mutateAsync()
    notify({ key: 'role-profile', text: t('skills.role_was_published', { count: peopleWithNewGap ?? 0 }) })
    await navigate({ to: '/role-profiles/$roleProfileId', params: { roleProfileId }, search: {} })
  }
  return (
    <div className={s.page}>
      <PageHead title={t('skills.role_review_title', { role: localized(profile.name) })}>
        <ReviewSteps current={1} />
        {review && (
          <p className="soft">
            {t('skills.role_review_by')} <PersonName personId={review.submittedBy} />
            {review.submittedAt && `, ${date(review.submittedAt)}`}.{' '}
            {review.reviewerId && (
              <>
                {t('skills.role_review_for')} <PersonName personId={review.reviewerId} />.{' '}
              </>
            )}
            {review.validFrom && t('skills.horizon', { date: date(review.validFrom) })}
          </p>
        )}
      </PageHead>
      {failure && <PanelError error={failure} />}
      <DraftOutcome roleProfileId={roleProfileId} version={profile.version} />
      <section className={s.part} aria-labelledby="requirements">
        <h2 id="requirements">{t('skills.requirements')}</h2>
        <RequirementTable requirements={profile.requirements} />
      </section>
      <section className={s.part} aria-labelledby="decide">
        <h2 id="decide">{t(isMine ? 'skills.role_review_mine' : 'skills.role_review_decide')}</h2>
        {!isMine && (
          <Field
            label={t('skills.role_review_reason')}
            help={t('skills.role_review_reason_help')}
            value={reason}
            maxLength={2000}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        <div className={s.actions}>
          {review?.mayPublish && (
            <Button kind="primary" onClick={() => void approve().catch(() => undefined)} disabled={publish.isPending}>
              {t('skills.role_approve')}
            </Button>
          )}
          <Button onClick={() => sendBack.mutate(reason.trim() || null)} disabled={sendBack.isPending}>
            {t(isMine ? 'skills.role_take_back' : 'skills.role_send_back')}
          </Button>
        </div>
      </section>
    </div>
  )
}
