import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonCard, RoleProfile } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import { SelectBox } from '@/shared/ui/SelectBox'
import s from './Editor.module.css'
import { rulesQuery, useDiscardDraft, usePublishRoleProfile, useSubmitRoleProfile } from './queries'
import { ReviewerSearch } from './ReviewerSearch'
import { daysAhead } from './requirementRules'
import type { useAutosave } from './useAutosave'

interface SubmitDraftProps {
  profile: RoleProfile
  draft: ReturnType<typeof useAutosave>
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** From draft to review, or straight to published where this organisation does not review. */
export function SubmitDraft({ profile, draft }: SubmitDraftProps) {
  const t = useText()
  const { date } = useFormats()
  const navigate = useNavigate()
  const { roleProfileId } = profile
  const { data: rules } = useQuery(rulesQuery)
  const [validFrom, setValidFrom] = useState('')
  const [reviewer, setReviewer] = useState<PersonCard>()
  const submit = useSubmitRoleProfile(roleProfileId)
  const publish = usePublishRoleProfile(roleProfileId)
  const discard = useDiscardDraft(roleProfileId)
  const isBusy = submit.isPending || publish.isPending || discard.isPending
  const failure = submit.error ?? publish.error ?? discard.error
  const isReviewed = rules?.isReviewed !== false
  const open = () => navigate({ to: '/role-profiles/$roleProfileId', params: { roleProfileId }, search: {} })

  const send = async () => {
    if (!(await draft.flush())) return
    const body = { validFrom: validFrom || null, reviewerId: reviewer?.personId ?? null }
    if (isReviewed || validFrom)
      await draft.run(async (etag) => (await submit.mutateAsync({ etag, ...body })).response.headers.get('ETag') ?? '*')
    if (isReviewed) notify({ key: 'role-profile', text: t('skills.role_submitted') })
    else {
      const { peopleWithNewGap } = await publish.mutateAsync()
      notify({ key: 'role-profile', text: t('skills.role_was_published', { count: peopleWithNewGap ?? 0 }) })
      await open()
    }
  }
  const throwAway = async () => {
    await draft.flush()
    await draft.run(async (etag) => (await discard.mutateAsync(etag)).response.headers.get('ETag') ?? '*')
    await open()
  }
  // A refusal is shown in the page, from the mutation's own error.
  const quietly = (work: () => Promise<void>) => () => void work().catch(() => undefined)

  return (
    <section className={s.part} aria-labelledby="submit">
      <h2 id="submit">{t(isReviewed ? 'skills.role_submit_title' : 'skills.role_publish')}</h2>
      {isReviewed && <p className="soft">{t('skills.role_submit_lead')}</p>}
      {failure && <PanelError error={failure} />}
      <div className={s.fields}>
        <SelectBox label={t('skills.role_valid_from')} value={validFrom} onChange={setValidFrom}>
          <option value="">{t(isReviewed ? 'skills.role_when_approved' : 'skills.role_now')}</option>
          {daysAhead(new Date(), months).map((day) => (
            <option key={day} value={day}>
              {date(day)}
            </option>
          ))}
        </SelectBox>
        {isReviewed && <ReviewerSearch chosen={reviewer} onChoose={setReviewer} />}
      </div>
      <div className={s.actions}>
        <Button kind="primary" onClick={quietly(send)} disabled={isBusy}>
          {t(isReviewed ? 'skills.role_submit' : 'skills.role_publish')}
        </Button>
        {profile.publishedVersion !== null && profile.status === 'draft' && (
          <Button kind="quiet" onClick={quietly(throwAway)} disabled={isBusy}>
            {t('skills.role_discard')}
          </Button>
        )}
      </div>
    </section>
  )
}
