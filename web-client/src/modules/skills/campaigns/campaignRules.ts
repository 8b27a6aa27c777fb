import type { Answer } from '@/api/types'

type Mine = Answer<'getPersonCampaigns'>
type Team = Answer<'getCampaignReports'>
type CampaignSummary = Answer<'listCampaigns'>['items'][number]
export type CampaignState = CampaignSummary['state']
export type Question = Mine['items'][number]['skills'][number]
export type Report = Team['items'][number]['people'][number]

export function withAnswer(mine: Mine, campaignId: string, skillId: string, level: number | null): Mine {
  const answer = (question: Question) => (question.skillId === skillId ? { ...question, answer: level } : question)
  const items = mine.items.map((campaign) => {
    const skills = campaign.skills.map(answer)
    // an answer is the person's word whichever campaign it was given in
    const isAsked = campaign.campaignId === campaignId || campaign.skills.some((skill) => skill.skillId === skillId)
    return isAsked
      ? { ...campaign, skills, answered: skills.filter((question) => question.answer !== null).length }
      : campaign
  })
  return { ...mine, items }
}

export function withManagerAnswer(
  team: Team,
  { personId, skillId, level }: { personId: string; skillId: string; level: number | null },
): Team {
  const person = (report: Report) => {
    if (report.personId !== personId) return report
    const answers = report.answers.map((answer) =>
      answer.skillId === skillId ? { ...answer, manager: level } : answer,
    )
    return { ...report, answers, rated: answers.filter((answer) => answer.manager !== null).length }
  }
  return { ...team, items: team.items.map((campaign) => ({ ...campaign, people: campaign.people.map(person) })) }
}

/** Where to go on: the first that has no answer, from the place after this one and round. */
export function nextOpen(answers: readonly (number | null)[], from: number) {
  const order = answers.map((_, step) => (from + 1 + step) % answers.length)
  return order.find((index) => answers[index] === null)
}

export const share = (part: number, of: number) => (of === 0 ? 0 : part / of)

const day = 24 * 3_600_000
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10)
export const inDays = (days: number, now = Date.now()) => isoDay(now + days * day)
