import { useId } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import type { QuestionProps } from './FillIn'
import f from './FillIn.module.css'
import { QuestionGroup } from './QuestionGroup'

/** One of some answers, or several. What was chosen can be taken back. */
export function ChoiceQuestion({ question, answer, error, onChange }: QuestionProps) {
  const t = useText()
  const localized = useLocalized()
  const name = useId()
  const chosen = answer?.choices ?? []
  const { takesSeveral } = question
  const turn = (key: string, isOn: boolean) =>
    onChange({ choices: takesSeveral ? [...chosen.filter((other) => other !== key), ...(isOn ? [key] : [])] : [key] })
  return (
    <QuestionGroup question={question} error={error}>
      <div className={f.choices}>
        {question.choices.map(({ key, text }) => (
          <label key={key}>
            <input
              type={takesSeveral ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen.includes(key)}
              onChange={({ target }) => turn(key, target.checked)}
            />
            <span>{localized(text) || t('fillin.no_text')}</span>
          </label>
        ))}
      </div>
      {!takesSeveral && chosen.length > 0 && !question.isRequired && (
        <Button kind="quiet" onClick={() => onChange({ choices: [] })}>
          {t('fillin.unchoose')}
        </Button>
      )}
    </QuestionGroup>
  )
}
