import type { PlainMessageId } from '@/shared/lib/messages'

export const grades = [1, 2, 3, 4, 5] as const

const words = [
  'jobdescription.importance_1',
  'jobdescription.importance_2',
  'jobdescription.importance_3',
  'jobdescription.importance_4',
  'jobdescription.importance_5',
] as const satisfies PlainMessageId[]

export const importanceOf = (importance: number): PlainMessageId => words[importance - 1] ?? words[2]
