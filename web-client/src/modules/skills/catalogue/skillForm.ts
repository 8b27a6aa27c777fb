import * as z from 'zod/mini'
import type { Skill } from '@/api/types'
import { levels } from '../rules'
import type { SkillWords } from './queries'

const text = z.string()

export const skillSchema = z.object({
  labelSv: text,
  labelEn: text,
  descriptionSv: text,
  descriptionEn: text,
  kind: z.enum(['technical', 'soft', 'leadership', 'aiData', 'regulated', 'language']),
  lifecycle: z.enum(['emerging', 'core', 'declining']),
  criticality: text,
  isHardToHire: z.boolean(),
  halfLifeMonths: text,
  namesSv: text,
  namesEn: text,
  levels: z.array(z.object({ sv: text, en: text })),
})

export type SkillForm = z.infer<typeof skillSchema>

const lines = (value: string) =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export const blankSkill: SkillForm = {
  labelSv: '',
  labelEn: '',
  descriptionSv: '',
  descriptionEn: '',
  kind: 'technical',
  lifecycle: 'core',
  criticality: '3',
  isHardToHire: false,
  halfLifeMonths: '',
  namesSv: '',
  namesEn: '',
  levels: levels.map(() => ({ sv: '', en: '' })),
}

export const formOf = (skill: Skill): SkillForm => ({
  labelSv: skill.label.sv ?? '',
  labelEn: skill.label.en ?? '',
  descriptionSv: skill.description.sv ?? '',
  descriptionEn: skill.description.en ?? '',
  kind: skill.kind,
  lifecycle: skill.lifecycle,
  criticality: String(skill.criticality),
  isHardToHire: skill.isHardToHire,
  halfLifeMonths: skill.halfLifeMonths === null ? '' : String(skill.halfLifeMonths),
  namesSv: skill.alternativeLabels.sv.join('\n'),
  namesEn: skill.alternativeLabels.en.join('\n'),
  // the default scale's words are not the skill's own: an empty field says so
  levels: levels.map((level) => {
    const own = skill.levels.find((other) => other.level === level && !other.isDefault)
    return { sv: own?.text.sv ?? '', en: own?.text.en ?? '' }
  }),
})

export const wordsOf = (form: SkillForm): SkillWords => ({
  label: { sv: form.labelSv.trim() || null, en: form.labelEn.trim() || null },
  description: { sv: form.descriptionSv.trim() || null, en: form.descriptionEn.trim() || null },
  kind: form.kind,
  lifecycle: form.lifecycle,
  criticality: Number(form.criticality),
  isHardToHire: form.isHardToHire,
  halfLifeMonths: form.halfLifeMonths ? Number(form.halfLifeMonths) : null,
  alternativeLabels: { sv: lines(form.namesSv), en: lines(form.namesEn) },
  levels: form.levels
    .map(({ sv, en }, level) => ({ level, text: { sv: sv.trim() || null, en: en.trim() || null } }))
    .filter(({ text: { sv, en } }) => sv || en),
})
