import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { toNumber } from '@/shared/lib/typed'
import type { Circle, CircleBody } from './queries'

export const circleSchema = z.object({
  title: required,
  purpose: z.string(),
  everyWeeks: z.string(),
  mostMembers: required,
  itemIds: z.array(z.string()),
  memberIds: z.array(z.string()),
})

export type CircleValues = z.infer<typeof circleSchema>

export const rhythms = [1, 2, 3, 4, 5, 6, 7, 8] as const

export const valuesOf = (circle: Circle | undefined): CircleValues => ({
  title: circle?.title ?? '',
  purpose: circle?.purpose ?? '',
  everyWeeks: String(circle?.everyWeeks ?? 3),
  mostMembers: String(circle?.mostMembers ?? 6),
  itemIds: circle?.itemIds ?? [],
  memberIds: circle?.memberIds ?? [],
})

export const bodyOf = ({ title, purpose, everyWeeks, mostMembers, itemIds }: CircleValues): CircleBody => ({
  title,
  purpose: purpose || null,
  everyWeeks: toNumber(everyWeeks),
  mostMembers: toNumber(mostMembers),
  itemIds,
})
