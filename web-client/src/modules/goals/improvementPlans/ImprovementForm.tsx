import { useState } from 'react'
import * as z from 'zod/mini'
import { PersonField, PersonName } from '@/modules/people'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Chosen } from '@/shared/ui/Chosen'
import { Field } from '@/shared/ui/Field'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import { CheckpointRows, type EditedCheckpoint } from './CheckpointRows'
import { ImprovementGuide } from './ImprovementGuide'
import type { ImprovementBody, ImprovementPlan } from './queries'

const schema = z.object({
  gap: required,
  expected: required,
  support: required,
  evidence: z.string(),
  unionRepresentative: z.string(),
  until: required,
  approverId: required,
})

interface ImprovementFormProps {
  personId: string
  plan?: ImprovementPlan
  onSave: (body: ImprovementBody) => Promise<unknown>
  onCancel: () => void
}

/** Apart from its pages, which most open without it. */
export default function ImprovementForm({ personId, plan, onSave, onCancel }: ImprovementFormProps) {
  const t = useText()
  const isApproved = plan?.state === 'active'
  const [hrIds, setHrIds] = useState<readonly string[]>(plan?.hrIds ?? [])
  const [checkpoints, setCheckpoints] = useState<EditedCheckpoint[]>(
    () =>
      plan?.checkpoints.map(({ checkpointId, day, what, isMet }) => ({
        key: checkpointId,
        checkpointId,
        day,
        what,
        isHeld: isMet !== null,
      })) ?? [{ key: '0', day: '', what: '', isHeld: false }],
  )
  const [isUnfinished, setIsUnfinished] = useState(false)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      gap: plan?.gap ?? '',
      expected: plan?.expected ?? '',
      support: plan?.support ?? '',
      evidence: plan?.evidence ?? '',
      unionRepresentative: plan?.unionRepresentative ?? '',
      until: plan?.until ?? '',
      approverId: plan?.approverId ?? '',
    },
    refusedAt: { 'goals.improvement-approver': 'approverId', 'goals.unknown-approver': 'approverId' },
    onSubmit: async (values) => {
      const whole = checkpoints.every(({ day, what }) => day && what.trim())
      setIsUnfinished(!whole)
      if (!whole) return
      const said = checkpoints.map(({ checkpointId, day, what }) => ({ checkpointId: checkpointId ?? null, day, what }))
      await onSave({ ...values, hrIds: [...hrIds], checkpoints: said })
    },
  })
  const labels = {
    gap: t('goals.improvement_gap'),
    expected: t('goals.improvement_expected'),
    support: t('goals.improvement_support'),
    evidence: t('goals.improvement_evidence'),
    unionRepresentative: t('goals.improvement_unionRepresentative'),
    until: t('goals.improvement_until'),
    approverId: t('goals.improvement_approver'),
  }
  const field = (name: keyof typeof labels) => ({ label: labels[name], ...form.field(name) })
  return (
    <section className={g.part} aria-labelledby="improvement-form">
      <h2 id="improvement-form">{t(plan ? 'goals.improvement_edit' : 'goals.improvement_new')}</h2>
      <p className={g.note}>{t(isApproved ? 'goals.improvement_stands' : 'goals.improvement_who_reads')}</p>
      <ImprovementGuide />
      <ActionForm form={form} labels={labels} action={t('goals.improvement_save')} onCancel={onCancel}>
        <TextArea {...field('gap')} maxLength={4000} readOnly={isApproved} />
        <TextArea {...field('expected')} maxLength={4000} readOnly={isApproved} />
        <TextArea {...field('support')} maxLength={4000} />
        <TextArea {...field('evidence')} maxLength={2000} />
        <Field {...field('unionRepresentative')} help={t('goals.improvement_union_help')} maxLength={200} />
        <div className={g.fields}>
          <Field {...field('until')} type="date" />
        </div>
        <CheckpointRows checkpoints={checkpoints} onChange={setCheckpoints} />
        {isUnfinished && <p role="alert">{t('goals.improvement_unfinished')}</p>}
        {plan && (
          <p className="soft small">
            {t('goals.improvement_approver')}: <PersonName personId={form.watch('approverId')} />
          </p>
        )}
        {!isApproved && (
          <PersonField
            id="approverId"
            label={labels.approverId}
            error={form.formState.errors.approverId?.message}
            without={personId}
            onChoose={(id) => form.setValue('approverId', id || (plan?.approverId ?? ''))}
          />
        )}
        <Chosen
          items={hrIds.map((id) => ({ id, name: <PersonName personId={id} /> }))}
          onRemove={(id) => setHrIds(hrIds.filter((other) => other !== id))}
        />
        <PersonField
          id="hr"
          label={t('goals.improvement_hr')}
          without={personId}
          onChoose={(id) => id && !hrIds.includes(id) && setHrIds([...hrIds, id])}
        />
      </ActionForm>
    </section>
  )
}
