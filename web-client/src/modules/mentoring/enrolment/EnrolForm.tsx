import { useLocale, useLocalized, useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { TextArea } from '@/shared/ui/TextArea'
import { OneOf } from '../OneOf'
import type { MentoringProgramme } from '../programmes/queries'
import { sides } from './enrolmentRules'
import {
  bodyOf,
  type EnrolmentValues,
  enrolmentSchema,
  isMentee,
  isMentor,
  refusedAt,
  valuesOf,
} from './enrolmentValues'
import type { SetValue } from './formPart'
import { MeetPart } from './MeetPart'
import { OfferPart } from './OfferPart'
import { PeoplePart } from './PeoplePart'
import type { Enrolment, EnrolmentBody } from './queries'
import { SeekPart } from './SeekPart'

interface EnrolFormProps {
  personId: string
  programme: MentoringProgramme
  enrolment: Enrolment | undefined
  onSubmit: (body: EnrolmentBody) => Promise<unknown>
  onCancel: () => void
}

export function EnrolForm({ personId, programme, enrolment, onSubmit, onCancel }: EnrolFormProps) {
  const t = useText()
  const localized = useLocalized()
  const { locale } = useLocale()
  const form = useProblemForm<EnrolmentValues>({
    schema: enrolmentSchema(programme.kind, {
      nothingToTeach: t('mentoring.nothing_to_teach'),
      nothingToLearn: t('mentoring.nothing_to_learn'),
      places: t('mentoring.places_fault'),
    }),
    defaultValues: valuesOf(enrolment, locale, localized),
    refusedAt,
    onSubmit: (values) => onSubmit(bodyOf(values)),
  })
  const values = form.watch()
  const set: SetValue = (name, value) => form.setValue(name, value as never)
  const part = { personId, programme, values, set, field: form.field, errors: form.formState.errors }
  const labels = {
    sides: t('mentoring.sides'),
    places: t('mentoring.places'),
    skills: t('mentoring.i_teach'),
    helpsWith: t('mentoring.i_help_with'),
    seeks: t('mentoring.i_want_to_learn'),
    goals: t('mentoring.my_goals'),
    languages: t('mentoring.languages'),
    site: t('mentoring.site'),
    excludes: t('mentoring.excludes'),
    asksFor: t('mentoring.asks_for'),
    about: t('mentoring.about_me'),
  }
  return (
    <ActionForm
      form={form}
      labels={labels}
      action={t(enrolment ? 'mentoring.enrolment_save' : 'mentoring.enrol')}
      onCancel={onCancel}
    >
      <OneOf
        id="sides"
        label={labels.sides}
        value={values.sides}
        error={form.formState.errors.sides?.message}
        choices={sides.map((side) => ({
          value: side,
          label: t(`mentoring.as_${side}`),
          means: t(`mentoring.as_${side}_means`),
        }))}
        onChange={(side) => set('sides', side)}
      />
      {isMentee(values.sides) && <SeekPart {...part} />}
      {isMentor(values.sides) && <OfferPart {...part} />}
      <MeetPart {...part} />
      <PeoplePart {...part} />
      <TextArea label={labels.about} help={t('mentoring.about_me_help')} maxLength={1000} {...form.field('about')} />
    </ActionForm>
  )
}
