import { SkillName } from '@/modules/skills'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { type GivenAnswer, type Question, says } from './answers'
import f from './FillIn.module.css'

/** An answer to be read: one's own once it is handed in, or another's. */
export function GivenText({ question, answer }: { question: Question; answer: GivenAnswer | undefined }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  if (!answer || !says(answer))
    return <p className="soft">{t(question.kind === 'task' ? 'fillin.not_done' : 'fillin.no_answer')}</p>
  if (answer.isDone) return <p>{t('fillin.done')}</p>
  if (answer.day) return <p>{date(answer.day)}</p>
  if (typeof answer.number === 'number')
    return <p>{t('fillin.of_scale', { number: answer.number, most: question.scale?.to ?? answer.number })}</p>
  if (answer.choices?.length) {
    const chosen = question.choices.filter(({ key }) => answer.choices?.includes(key))
    if (chosen.length === 1) return <p>{localized(chosen[0]?.text)}</p>
    return (
      <ul className={f.given}>
        {chosen.map(({ key, text }) => (
          <li key={key}>{localized(text)}</li>
        ))}
      </ul>
    )
  }
  if (answer.skills?.length)
    return (
      <ul className={f.given}>
        {answer.skills.map(({ skillId, level }) => (
          <li key={skillId}>
            <SkillName skillId={skillId} />: {t('fillin.level_of', { level })}
          </li>
        ))}
      </ul>
    )
  if (answer.goals?.length)
    return (
      <ol className={f.given}>
        {answer.goals.map((goal) => (
          <li key={goal.text}>
            {goal.text}
            {goal.due && <span className="soft small"> {t('fillin.by_day', { day: date(goal.due) })}</span>}
            {goal.owner && <span className="soft small"> ({t(`fillin.party_${goal.owner}`)})</span>}
            {goal.skillId && (
              <span className="soft small">
                {' '}
                <SkillName skillId={goal.skillId} />
                {goal.level ? ` ${t('fillin.level_of', { level: goal.level })}` : ''}
              </span>
            )}
          </li>
        ))}
      </ol>
    )
  return <p className={f.words}>{answer.text}</p>
}
