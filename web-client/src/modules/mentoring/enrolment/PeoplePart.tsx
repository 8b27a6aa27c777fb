import { useText } from '@/shared/lib/locale'
import m from '../Mentoring.module.css'
import type { FormPart } from './formPart'
import { PickPeople } from './PickPeople'

/** Whom one would like, and whom not. */
export function PeoplePart({ personId, programme, values, set }: FormPart) {
  const t = useText()
  const pick = (name: 'asksFor' | 'excludes' | 'consentsTo', most: number) => ({
    people: values[name],
    without: personId,
    most,
    onChange: (people: string[]) => set(name, people),
  })
  return (
    <fieldset className={m.group}>
      <legend>{t('mentoring.with_whom')}</legend>
      <PickPeople label={t('mentoring.asks_for')} help={t('mentoring.asks_for_help')} {...pick('asksFor', 5)} />
      <PickPeople label={t('mentoring.excludes')} help={t('mentoring.excludes_help')} {...pick('excludes', 20)} />
      {programme.kind === 'leaderCoaching' && values.sides !== 'mentor' && (
        <PickPeople
          label={t('mentoring.consents_to')}
          help={t('mentoring.consents_to_help')}
          {...pick('consentsTo', 5)}
        />
      )}
    </fieldset>
  )
}
