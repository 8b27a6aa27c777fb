import type { ReactNode } from 'react'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import field from '@/shared/ui/Field.module.css'
import { Form } from '@/shared/ui/Form'
import { skillKinds } from '../choices'
import { LevelName } from '../components/LevelName'
import { levels } from '../rules'
import s from './Catalogue.module.css'
import { type SkillForm, skillSchema } from './skillForm'

interface SkillWordsFormProps {
  start: SkillForm
  submit: string
  onSubmit: (form: SkillForm) => Promise<unknown>
}

const lifecycles = ['emerging', 'core', 'declining'] as const
const grades = ['1', '2', '3', '4', '5'] as const

/** All that an editor writes about a skill, Swedish beside English. */
export function SkillWordsForm({ start, submit, onSubmit }: SkillWordsFormProps) {
  const t = useText()
  const form = useProblemForm({ schema: skillSchema, defaultValues: start, onSubmit })
  const { errors, isSubmitting } = form.formState
  const labels = {
    label: t('skills.label_sv'),
    labelSv: t('skills.label_sv'),
    labelEn: t('skills.label_en'),
    descriptionSv: t('skills.catalogue_description_sv'),
    descriptionEn: t('skills.catalogue_description_en'),
    halfLifeMonths: t('skills.half_life'),
  }
  const area = (id: 'descriptionSv' | 'descriptionEn' | 'namesSv' | 'namesEn', label: string, rows: number) => (
    <Labelled id={id} label={label}>
      <textarea id={id} rows={rows} {...form.register(id)} />
    </Labelled>
  )
  return (
    <Form onSubmit={form.submit} errors={errors} labels={labels} refusal={form.refusal}>
      <div className={s.pair}>
        <Field label={labels.labelSv} {...form.field('labelSv')} />
        <Field label={labels.labelEn} {...form.field('labelEn')} />
        {area('descriptionSv', labels.descriptionSv, 3)}
        {area('descriptionEn', labels.descriptionEn, 3)}
      </div>
      <div className={s.quad}>
        <Labelled id="kind" label={t('skills.kind')}>
          <select id="kind" {...form.register('kind')}>
            {skillKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`skills.kind_${kind}`)}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled id="lifecycle" label={t('skills.catalogue_lifecycle')}>
          <select id="lifecycle" {...form.register('lifecycle')}>
            {lifecycles.map((lifecycle) => (
              <option key={lifecycle} value={lifecycle}>
                {t(`skills.catalogue_lifecycle_${lifecycle}`)}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled id="criticality" label={t('skills.criticality')}>
          <select id="criticality" {...form.register('criticality')}>
            {grades.map((grade) => (
              <option key={grade} value={grade}>
                {t('skills.importance_of', { importance: grade })}
              </option>
            ))}
          </select>
        </Labelled>
        <Field label={labels.halfLifeMonths} inputMode="numeric" {...form.field('halfLifeMonths')} />
      </div>
      <label className={s.check}>
        <input type="checkbox" {...form.register('isHardToHire')} /> {t('skills.hard_to_hire')}
      </label>
      <fieldset className={s.levels}>
        <legend>{t('skills.level_texts')}</legend>
        <p className="soft small">{t('skills.catalogue_levels_help')}</p>
        {levels.map((level) => (
          <div key={level} className={s.level}>
            <p>
              <span className="num">{level}</span> <LevelName level={level} />
            </p>
            <div className={s.pair}>
              {(['sv', 'en'] as const).map((language) => (
                <textarea
                  key={language}
                  rows={2}
                  lang={language}
                  aria-label={t(language === 'sv' ? 'skills.catalogue_level_sv' : 'skills.catalogue_level_en', {
                    level,
                  })}
                  {...form.register(`levels.${level}.${language}`)}
                />
              ))}
            </div>
          </div>
        ))}
      </fieldset>
      <div className={s.pair}>
        {area('namesSv', t('skills.catalogue_names_sv'), 3)}
        {area('namesEn', t('skills.catalogue_names_en'), 3)}
      </div>
      <div>
        <Button type="submit" kind="primary" disabled={isSubmitting}>
          {submit}
        </Button>
      </div>
    </Form>
  )
}

function Labelled({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  )
}
