import * as z from 'zod/mini'
import { useMe } from '@/api/session'
import { PersonName } from '@/modules/people'
import { PickPerson } from '@/modules/skills'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Chosen } from '@/shared/ui/Chosen'
import { useErrorText } from '@/shared/ui/Labelled'
import m from '../Mentoring.module.css'
import { OneOf } from '../OneOf'
import { type InvitationBody, reasons, useInvite } from './queries'

const schema = z.object({ personId: required, reason: required })

interface InviteFormProps {
  programmeId: string
  /** Who has been asked already. */
  without: readonly string[]
  onDone: () => void
}

/** Apart from its page, which most open without it. */
export default function InviteForm({ programmeId, without, onDone }: InviteFormProps) {
  const t = useText()
  const me = useMe()
  const invite = useInvite(programmeId)
  const atPerson = 'personId' as const
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { personId: '', reason: 'newLeader' },
    refusedAt: {
      'mentoring.leads-nobody': atPerson,
      'mentoring.not-employed': atPerson,
      'mentoring.already-enrolled': atPerson,
      'mentoring.invitation-declined': atPerson,
      'mentoring.oneself': atPerson,
    },
    onSubmit: async ({ personId, reason }) => {
      await invite.mutateAsync({ personId, reason: reason as InvitationBody['reason'] })
      notify({ key: 'invitation', text: t('mentoring.invited_told') })
      onDone()
    },
  })
  const labels = { personId: t('mentoring.invite_whom'), reason: t('mentoring.invite_why') }
  const personId = form.watch('personId')
  const message = useErrorText()(form.formState.errors.personId?.message)
  return (
    <section className={m.part} aria-labelledby="invite-form">
      <h3 id="invite-form">{t('mentoring.invite')}</h3>
      <p className="soft small">{t('mentoring.invite_means')}</p>
      <ActionForm form={form} labels={labels} action={t('mentoring.invite_send')} onCancel={onDone}>
        <div id="personId" tabIndex={-1} className={m.part}>
          {message && <p className={m.error}>{message}</p>}
          {personId ? (
            <Chosen
              items={[{ id: personId, name: <PersonName personId={personId} /> }]}
              onRemove={() => form.setValue('personId', '')}
            />
          ) : (
            <PickPerson
              label={labels.personId}
              action={t('mentoring.choose_person')}
              without={[...without, me.personId]}
              onPick={(person) => form.setValue('personId', person.personId)}
            />
          )}
        </div>
        <OneOf
          id="reason"
          label={labels.reason}
          value={form.watch('reason')}
          choices={reasons.map((reason) => ({
            value: reason,
            label: t(`mentoring.why_invited_${reason}`),
            means: t(`mentoring.invited_because_${reason}`),
          }))}
          onChange={(reason) => form.setValue('reason', reason)}
        />
      </ActionForm>
    </section>
  )
}
