import { useState } from 'react'
import * as z from 'zod/mini'
import { type NamedSkill, PickSkill } from '@/modules/skills'
import { required } from '@/shared/lib/fields'
import { useLocalized, useText } from '@/shared/lib/locale'
import { toNumberOrNone } from '@/shared/lib/typed'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import { SelectBox } from '@/shared/ui/SelectBox'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import { languages, learningKinds } from './choices'
import { PickItems } from './PickItems'
import type { LearningBody, LearningItem } from './queries'
import { type Taught, TaughtSkills } from './TaughtSkills'

const schema = z.object({
  kind: z.enum(learningKinds),
  title: required,
  hours: required,
  language: z.enum(languages),
  description: z.string(),
  provider: z.string(),
  url: z.string(),
  cost: z.string(),
  passMark: z.string(),
})

interface LearningFormProps {
  item?: LearningItem
  submit: string
  onSubmit: (body: LearningBody) => Promise<unknown>
}

export function LearningForm({ item, submit, onSubmit }: LearningFormProps) {
  const t = useText()
  const localized = useLocalized()
  const [skills, setSkills] = useState<Taught[]>(
    item?.skills.map((one) => ({ ...one, label: localized(one.skill) })) ?? [],
  )
  const [first, setFirst] = useState(item?.prerequisites ?? [])
  const pick = (skill: NamedSkill | undefined) => {
    if (skill && !skills.some((one) => one.skillId === skill.skillId))
      setSkills([...skills, { ...skill, fromLevel: 0, toLevel: 1 }])
  }
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      kind: item?.kind ?? 'course',
      title: item?.title ?? '',
      hours: String(item?.hours ?? ''),
      language: item?.language === 'en' ? 'en' : 'sv',
      description: item?.description ?? '',
      provider: item?.provider ?? '',
      url: item?.url ?? '',
      cost: String(item?.cost ?? ''),
      passMark: item?.passMark == null ? '' : String(item.passMark * 100),
    },
    onSubmit: ({ hours, cost, passMark, ...words }) => {
      const mark = toNumberOrNone(passMark)
      return onSubmit({
        ...words,
        description: words.description || null,
        provider: words.provider || null,
        url: words.url || null,
        hours: toNumberOrNone(hours) ?? 0,
        cost: toNumberOrNone(cost),
        passMark: mark === null ? null : mark / 100,
        skills: skills.map(({ skillId, fromLevel, toLevel }) => ({ skillId, fromLevel, toLevel })),
        prerequisites: first.map((one) => one.itemId),
      })
    },
  })
  const labels = {
    title: t('goals.learning_title_field'),
    hours: t('goals.learning_hours'),
    description: t('goals.learning_description'),
    provider: t('goals.learning_provider_optional'),
    url: t('goals.learning_url'),
    cost: t('goals.learning_cost_field'),
    passMark: t('goals.learning_pass_mark_field'),
  }
  const field = (name: keyof typeof labels) => ({ label: labels[name], ...form.field(name) })
  return (
    <Form onSubmit={form.submit} errors={form.formState.errors} labels={labels} refusal={form.refusal}>
      <Field {...field('title')} maxLength={300} />
      <div className={g.fields}>
        <SelectBox
          label={t('goals.learning_kind')}
          value={form.watch('kind')}
          onChange={(kind) => form.setValue('kind', kind as (typeof learningKinds)[number])}
        >
          {learningKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`goals.learning_kind_${kind}`)}
            </option>
          ))}
        </SelectBox>
        <SelectBox
          label={t('goals.learning_language')}
          value={form.watch('language')}
          onChange={(language) => form.setValue('language', language as (typeof languages)[number])}
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {t(`goals.learning_language_${language}`)}
            </option>
          ))}
        </SelectBox>
        <Field {...field('hours')} inputMode="decimal" />
        <Field {...field('cost')} inputMode="decimal" />
        <Field {...field('passMark')} inputMode="decimal" />
      </div>
      <TextArea {...field('description')} maxLength={5000} />
      <div className={g.fields}>
        <Field {...field('provider')} maxLength={200} />
        <Field {...field('url')} type="url" maxLength={2000} />
      </div>
      <TaughtSkills skills={skills} onChange={setSkills} />
      <PickSkill skill={undefined} onPick={pick} />
      <PickItems legend={t('goals.learning_before_field')} without={item?.itemId} items={first} onChange={setFirst} />
      <div className={g.actions}>
        <Button type="submit" kind="primary" disabled={form.formState.isSubmitting}>
          {submit}
        </Button>
      </div>
    </Form>
  )
}
