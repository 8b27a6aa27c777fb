import type { Answer } from '@/api/types'
import { kinds } from './choices'

export type Content = Answer<'getTemplateVersion'>['content']
export type Section = Content['sections'][number]
export type Question = Section['questions'][number]
export type Party = Section['filledBy'][number]
export type TemplateKind = Content['kind']
export type QuestionKind = Question['kind']
export type Words = Content['title']

export const questionKinds = [
  'text',
  'choice',
  'scale',
  'skillRating',
  'goalList',
  'task',
  'date',
  'signature',
] as const
export const phases = ['beforeStart', 'day1', 'week1', 'day30', 'day60', 'day90'] as const

/** What a list of templates is asked for; a kind that an old link names and nobody knows any more is all of them. */
export const queryOf = ({
  kind,
  archived = false,
  cursor,
}: {
  kind?: string
  archived?: boolean
  cursor?: string
}) => ({
  kind: kinds.find((one) => one === kind),
  archived,
  cursor,
})

/** Whether what is made from a template of the kind can be moved to a newer version while it is under way. */
export const isMovable = (kind: TemplateKind) => kind === 'form' || kind === 'recruitment' || kind === 'conversation'

/** Who can have a part in what is made from a template of the kind. */
export function partiesOf(kind: TemplateKind): readonly Party[] {
  if (kind === 'conversation') return ['employee', 'manager']
  if (kind === 'jobDescription' || kind === 'recruitment') return ['manager', 'hr']
  if (kind === 'onboarding') return ['employee', 'manager', 'hr', 'it', 'buddy']
  return ['employee', 'manager', 'hr']
}

const nothing: Words = { sv: null, en: null }

/** It names the thing through all versions, so it is made once and says nothing. */
const newKey = (letter: string) => `${letter}-${crypto.randomUUID().slice(0, 8)}`

export const newSection = (kind: TemplateKind): Section => ({
  key: newKey('s'),
  title: nothing,
  about: nothing,
  filledBy: partiesOf(kind).slice(0, 1),
  readBy: [],
  way: kind === 'conversation' || kind === 'form' ? 'apart' : 'together',
  shown: kind === 'conversation' ? 'whenAllHaveSubmitted' : 'atOnce',
  phase: kind === 'onboarding' ? 'beforeStart' : null,
  questions: [],
})

export const newQuestion = (kind: QuestionKind, filledBy: readonly Party[] = []): Question => ({
  key: newKey('q'),
  kind,
  text: nothing,
  help: nothing,
  isRequired: false,
  when: null,
  choices: kind === 'choice' ? [newChoice(), newChoice()] : [],
  takesSeveral: false,
  scale: kind === 'scale' ? { from: 1, to: 5, low: nothing, high: nothing } : null,
  owner: kind === 'task' ? (filledBy[0] ?? null) : null,
  dueDays: null,
})

export const newChoice = () => ({ key: newKey('c'), text: nothing })

/** Of another kind: what belongs to the old one goes, what is said stays. */
export const asKind = (question: Question, kind: QuestionKind): Question => ({
  ...newQuestion(kind),
  key: question.key,
  text: question.text,
  help: question.help,
  isRequired: question.isRequired,
  when: question.when,
})

export function moved<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const next = [...list]
  const [item] = next.splice(from, 1)
  if (item !== undefined) next.splice(Math.max(0, from + by), 0, item)
  return next
}

export const replaced = <T>(list: readonly T[], at: number, item: T) =>
  list.map((old, index) => (index === at ? item : old))
export const without = <T>(list: readonly T[], at: number) => list.filter((_, index) => index !== at)

/** What a condition on the question can ask for. */
export const answersOf = ({ kind, choices, scale }: Question): { value: string; label: Words }[] => {
  if (kind === 'choice') return choices.map(({ key, text }) => ({ value: key, label: text }))
  if (kind === 'scale' && scale)
    return Array.from({ length: Math.max(0, scale.to - scale.from + 1) }, (_, index) => {
      const figure = String(scale.from + index)
      return { value: figure, label: { sv: figure, en: figure } }
    })
  return kind === 'task' ? [{ value: 'done', label: { sv: 'gjord', en: 'done' } }] : []
}

/** The questions before this one that a condition can rest on. */
export function earlier(content: Content, key: string): Question[] {
  const all = content.sections.flatMap((section) => section.questions)
  const at = all.findIndex((question) => question.key === key)
  return all.slice(0, Math.max(0, at)).filter((question) => answersOf(question).length > 0)
}

/** Said in one language and not in the other. */
export const lacks = (words: Words, isNeeded: boolean) => {
  const [sv, en] = [!!words.sv?.trim(), !!words.en?.trim()]
  return { sv: !sv && (isNeeded || en), en: !en && (isNeeded || sv) }
}
