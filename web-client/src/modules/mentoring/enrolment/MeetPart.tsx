import { useText } from '@/shared/lib/locale'
import { CheckBox } from '@/shared/ui/CheckBox'
import { Choose } from '@/shared/ui/Choose'
import { Chosen } from '@/shared/ui/Chosen'
import { Field } from '@/shared/ui/Field'
import m from '../Mentoring.module.css'
import type { FormPart } from './formPart'
import { HalfDays } from './HalfDays'
import { useLanguages } from './useLanguages'

const mostLanguages = 5

/** How two can meet: in which languages, where and when. */
export function MeetPart({ values, set, field, errors }: FormPart) {
  const t = useText()
  const { all, name } = useLanguages()
  const { languages } = values
  return (
    <fieldset className={m.group}>
      <legend>{t('mentoring.how_you_meet')}</legend>
      <div className={m.part}>
        {languages.length < mostLanguages && (
          <Choose
            id="languages"
            label={t('mentoring.languages')}
            error={errors.languages?.message as string | undefined}
            options={all}
            taken={languages}
            onChoose={(code) => set('languages', [...languages, code])}
          />
        )}
        <Chosen
          items={languages.map((code) => ({ id: code, name: name(code) }))}
          onRemove={(code) =>
            set(
              'languages',
              languages.filter((other) => other !== code),
            )
          }
        />
      </div>
      <Field label={t('mentoring.site')} help={t('mentoring.site_help')} maxLength={80} {...field('site')} />
      <CheckBox
        label={t('mentoring.is_remote')}
        checked={values.isRemote}
        onChange={(isRemote) => set('isRemote', isRemote)}
      />
      <HalfDays chosen={values.availability} onChange={(days) => set('availability', days)} />
    </fieldset>
  )
}
