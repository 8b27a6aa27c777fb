import type { Answer } from '@/api/types'

export type Section = Answer<'getTemplateVersion'>['content']['sections'][number]
export type Question = Section['questions'][number]
export type Party = Section['filledBy'][number]

interface RatedSkill {
  skillId: string
  level: number
}

export interface StatedGoal {
  text: string
  skillId?: string | null
  level?: number | null
  due?: string | null
  owner?: Party | null
}

/** What is answered to one question, as the API sends and takes it: the member that its kind asks for. */
export interface GivenAnswer {
  question: string
  text?: string | null
  choices?: string[] | null
  number?: number | null
  day?: string | null
  skills?: RatedSkill[] | null
  goals?: StatedGoal[] | null
  isDone?: boolean | null
}

/** By the keys of their questions. */
export type Answers = Readonly<Record<string, GivenAnswer>>

/** What somebody has answered stays in the order of the questions, so that the same answers are always the same list. */
export const byKey = (answers: readonly GivenAnswer[]): Answers =>
  Object.fromEntries(answers.map((answer) => [answer.question, answer]))

/** Whether the answer says anything: an emptied field says nothing. */
export function says(answer: GivenAnswer | undefined): boolean {
  if (!answer) return false
  const { text, choices, number, day, skills, goals, isDone } = answer
  return (
    !!(text?.trim() || choices?.length || skills?.length || goals?.length || isDone || day) ||
    typeof number === 'number'
  )
}

/** As it is sent: nothing that says nothing, no half of a goal, and no order but one. */
export const asSent = (answers: Answers): GivenAnswer[] =>
  Object.values(answers)
    .map((answer) => (answer.goals ? { ...answer, goals: answer.goals.filter((goal) => goal.text.trim()) } : answer))
    .filter(says)
    .sort((a, b) => (a.question < b.question ? -1 : 1))
