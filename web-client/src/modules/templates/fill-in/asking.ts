import { type Answers, type GivenAnswer, type Question, type Section, says } from './answers'

const holds = (is: readonly string[], answer: GivenAnswer | undefined) =>
  !!answer?.choices?.some((choice) => is.includes(choice)) ||
  (typeof answer?.number === 'number' && is.includes(String(answer.number))) ||
  (answer?.isDone === true && is.includes('done'))

/** The keys of the questions that are asked, given the answers so far: a condition on one that is not asked does not hold. */
export function askedOf(sections: readonly Section[], answers: Answers): ReadonlySet<string> {
  const asked = new Set<string>()
  for (const { key, when } of sections.flatMap((section) => section.questions))
    if (!when || (asked.has(when.question) && holds(when.is, answers[when.question]))) asked.add(key)
  return asked
}

/** The questions that have to be answered before one hands in, and are not. */
export function missingOf(sections: readonly Section[], answers: Answers): Question[] {
  const asked = askedOf(sections, answers)
  return sections
    .flatMap((section) => section.questions)
    .filter(({ key, isRequired }) => isRequired && asked.has(key) && !says(answers[key]))
}

/** How many of those that have to be answered are, of how many. */
export function progressOf(sections: readonly Section[], answers: Answers) {
  const asked = askedOf(sections, answers)
  const required = sections.flatMap((s) => s.questions).filter(({ key, isRequired }) => isRequired && asked.has(key))
  return { of: required.length, done: required.filter(({ key }) => says(answers[key])).length }
}
