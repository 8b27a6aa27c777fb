import { useState } from 'react'
import * as z from 'zod/mini'
import { PickSkill } from '@/modules/skills'
import { required } from '@/shared/lib/fields'
import { useLocalized, useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import g from '../Goals.module.css'
import { AskedSkillRow } from './AskedSkillRow'
import { type Capability, type StrategyMap, useSetCapability } from './queries'
import s from './Strategy.module.css'

const schema = z.object({ sv: required, en: z.string(), skills: z.string() })

export type AskedSkill = Capability['skills'][number] & { label: string }

interface CapabilityFormProps {
  map: StrategyMap
  capability: Capability | undefined
  onDone: () => void
}

export function CapabilityForm({ map, capability, onDone }: CapabilityFormProps) {
  const t = useText()
  const localized = useLocalized()
  const set = useSetCapability()
  const labelOf = (skillId: string) => localized(map.skills.find((skill) => skill.skillId === skillId)?.label)
  const [skills, setSkills] = useState<AskedSkill[]>(
    (capability?.skills ?? []).map((skill) => ({ ...skill, label: labelOf(skill.skillId) })),
  )
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { sv: capability?.name.sv ?? capability?.name.en ?? '', en: capability?.name.en ?? '', skills: '' },
    onSubmit: async ({ sv, en }) => {
      if (skills.length === 0) {
        form.setError('skills', { message: t('strategy.capability_skills_missing') })
        return
      }
      const asked = skills.map(({ label: _, ...skill }) => skill)
      await set.mutateAsync({ capability, body: { name: { sv, en: en.trim() || null }, skills: asked } })
      onDone()
    },
  })
  const labels = { sv: t('strategy.name_sv'), en: t('strategy.name_en'), skills: t('strategy.capability_skills') }
  const change = (next: AskedSkill) => setSkills(skills.map((skill) => (skill.skillId === next.skillId ? next : skill)))
  return (
    <section className={g.part} aria-labelledby="edit-capability">
      <h2 id="edit-capability">{t(capability ? 'strategy.capability_edit' : 'strategy.capability_add')}</h2>
      <ActionForm form={form} labels={labels} action={t('strategy.save')} onCancel={onDone}>
        <div className={g.fields}>
          <Field label={labels.sv} {...form.field('sv')} maxLength={200} />
          <Field label={labels.en} {...form.field('en')} maxLength={200} />
        </div>
        <h3 id="skills" tabIndex={-1}>
          {labels.skills}
        </h3>
        <ul className={s.rows}>
          {skills.map((skill) => (
            <AskedSkillRow
              key={skill.skillId}
              skill={skill}
              onChange={change}
              onRemove={() => setSkills(skills.filter((other) => other !== skill))}
            />
          ))}
        </ul>
        <PickSkill
          skill={undefined}
          onPick={(picked) => {
            if (picked && skills.every((skill) => skill.skillId !== picked.skillId))
              setSkills([...skills, { ...picked, importance: 3, target: null }])
          }}
        />
      </ActionForm>
    </section>
  )
}
