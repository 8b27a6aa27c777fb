import { useMe } from '@/api/session'
import { PersonField, PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import { TextArea } from '@/shared/ui/TextArea'
import m from '../Mentoring.module.css'
import { OneOf } from '../OneOf'
import { usual } from '../scoreRules'
import { isOfPairs, type Kind, kinds, modes } from '../words'
import { PickGoals } from './PickGoals'
import { bodyOf, type ProgrammeValues, programmeSchema, valuesOf } from './programmeValues'
import type { MentoringProgramme, ProgrammeBody } from './queries'
import { WeightFields } from './WeightFields'

interface ProgrammeFormProps {
  programme?: MentoringProgramme
  onSubmit: (body: ProgrammeBody) => Promise<unknown>
  onCancel: () => void
}

/** Apart from its pages, which most open without it. */
export default function ProgrammeForm({ programme, onSubmit, onCancel }: ProgrammeFormProps) {
  const t = useText()
  const me = useMe()
  const form = useProblemForm<ProgrammeValues>({
    schema: programmeSchema({
      untilBeforeFrom: t('mentoring.until_before_from'),
      endsBefore: t('mentoring.ends_before'),
      notWhole: t('mentoring.weights_not_whole'),
    }),
    defaultValues: valuesOf(programme, me.personId),
    refusedAt: {
      'mentoring.weights-not-one': 'weights',
      'mentoring.kind-in-use': 'kind',
      'mentoring.unknown-person': 'ownerId',
      'mentoring.not-employed': 'ownerId',
    },
    onSubmit: (values) => onSubmit(bodyOf(values)),
  })
  const labels = {
    title: t('mentoring.programme_title'),
    description: t('mentoring.programme_description'),
    kind: t('mentoring.kind'),
    mode: t('mentoring.mode'),
    ownerId: t('mentoring.owner_other'),
    enrolFrom: t('mentoring.enrol_first'),
    enrolUntil: t('mentoring.enrol_last'),
    ends: t('mentoring.programme_ends'),
    sessions: t('mentoring.sessions'),
    goals: t('mentoring.goals'),
    weights: t('mentoring.weights'),
  }
  const { errors } = form.formState
  const values = form.watch()
  const kind = values.kind as Kind
  const isTaken = !!programme && programme.mentors + programme.mentees > 0
  return (
    <section className={m.part} aria-labelledby="programme-form">
      <h2 id="programme-form">{t(programme ? 'mentoring.programme_edit' : 'mentoring.programme_new')}</h2>
      <p className="soft small">{t(programme ? 'mentoring.programme_edit_lead' : 'mentoring.programme_new_lead')}</p>
      <ActionForm form={form} labels={labels} action={t('mentoring.programme_save')} onCancel={onCancel}>
        <Field label={labels.title} maxLength={200} {...form.field('title')} />
        <TextArea label={labels.description} maxLength={5000} {...form.field('description')} />
        {isTaken ? (
          <p className="small">
            {labels.kind}: <strong>{t(`mentoring.kind_${kind}`)}</strong>. {t('mentoring.kind_stays')}
          </p>
        ) : (
          <SelectField label={labels.kind} help={t(`mentoring.kind_${kind}_means`)} {...form.field('kind')}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`mentoring.kind_${one}`)}
              </option>
            ))}
          </SelectField>
        )}
        {isOfPairs(kind) && (
          <OneOf
            label={labels.mode}
            value={values.mode}
            choices={modes.map((mode) => ({
              value: mode,
              label: t(`mentoring.mode_${mode}`),
              means: t(`mentoring.mode_${mode}_means`),
            }))}
            onChange={(mode) => form.setValue('mode', mode)}
          />
        )}
        <div>
          <p className="small">
            {t('mentoring.owner')}: <strong>{values.ownerId && <PersonName personId={values.ownerId} />}</strong>
          </p>
          <PersonField
            id="ownerId"
            label={labels.ownerId}
            error={errors.ownerId?.message}
            without=""
            onChoose={(personId) => personId && form.setValue('ownerId', personId)}
          />
        </div>
        <div className={m.fields}>
          <Field label={labels.enrolFrom} type="date" {...form.field('enrolFrom')} />
          <Field label={labels.enrolUntil} type="date" {...form.field('enrolUntil')} />
          <Field label={labels.ends} type="date" {...form.field('ends')} />
          {kind !== 'flash' && <Field label={labels.sessions} inputMode="numeric" {...form.field('sessions')} />}
        </div>
        <PickGoals
          goals={values.goals}
          error={errors.goals?.message}
          onChange={(goals) => form.setValue('goals', goals)}
        />
        {isOfPairs(kind) && (
          <WeightFields
            weights={values.weights}
            error={errors.weights?.message}
            register={form.register}
            onReset={() => form.setValue('weights', usual)}
          />
        )}
      </ActionForm>
    </section>
  )
}
