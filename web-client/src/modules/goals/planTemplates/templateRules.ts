import type { NamedSkill } from '@/modules/skills'
import { toNumber } from '@/shared/lib/typed'
import type { itemKinds } from '../plans/planRules'
import type { PlanTemplate, TemplateBody } from './queries'

/** A reskilling follows from two roles, and is nothing that many are given. */
export const templateTypes = ['legal', 'onboarding', 'upskilling', 'career'] as const
export type TemplateType = (typeof templateTypes)[number]

/** What the employer decides is under way at once; anything else is proposed. */
export const beginsActive = (type: string) => type === 'legal' || type === 'onboarding'

export interface EditedItem {
  key: string
  kind: (typeof itemKinds)[number]
  what: string
  skill: NamedSkill | undefined
  /** Empty: what the person has on the day. */
  fromLevel: string
  toLevel: string
  dueInDays: string
  hours: string
  learningItemId: string
  learningTitle?: string | undefined
}

export const newItem = (key: string): EditedItem => ({
  key,
  kind: 'course',
  what: '',
  skill: undefined,
  fromLevel: '',
  toLevel: '3',
  dueInDays: '30',
  hours: '',
  learningItemId: '',
})

export const editedItem = (item: PlanTemplate['items'][number], key: string, label: string): EditedItem => ({
  key,
  kind: item.kind,
  what: item.what,
  skill: item.skillId ? { skillId: item.skillId, label } : undefined,
  fromLevel: item.fromLevel === null ? '' : String(item.fromLevel),
  toLevel: String(item.toLevel ?? 3),
  dueInDays: String(item.dueInDays),
  hours: String(item.hours),
  learningItemId: item.learningItemId ?? '',
  learningTitle: item.learningTitle ?? undefined,
})

export const itemBody = (item: EditedItem): TemplateBody['items'][number] => ({
  kind: item.kind,
  what: item.what.trim(),
  dueInDays: Number(item.dueInDays),
  hours: toNumber(item.hours),
  skillId: item.skill?.skillId ?? null,
  fromLevel: item.skill && item.fromLevel !== '' ? Number(item.fromLevel) : null,
  toLevel: item.skill ? Number(item.toLevel) : null,
  learningItemId: item.learningItemId || null,
})

/** All that has to be said, and nothing due after the plan's last day. */
export const isWhole = (item: EditedItem, days: number) =>
  item.what.trim() !== '' &&
  toNumber(item.hours) > 0 &&
  item.dueInDays !== '' &&
  Number(item.dueInDays) <= days &&
  (!item.skill || item.fromLevel === '' || Number(item.fromLevel) < Number(item.toLevel))
