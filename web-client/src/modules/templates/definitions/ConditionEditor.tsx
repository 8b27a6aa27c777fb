import { useLocalized, useText } from '@/shared/lib/locale'
import { ChoiceField } from '@/shared/ui/ChoiceField'
import { SelectField } from '@/shared/ui/SelectField'
import { answersOf, type Content, earlier, type Question } from './content'
import d from './Definitions.module.css'

interface ConditionProps {
  content: Content
  question: Question
  onChange: (question: Question) => void
}

/** Asked always, or only where an earlier question was answered so: no other question can be chosen. */
export function ConditionEditor({ content, question, onChange }: ConditionProps) {
  const t = useText()
  const localized = useLocalized()
  const before = earlier(content, question.key)
  const { when } = question
  const on = before.find(({ key }) => key === when?.question)
  const choose = (key: string) => onChange({ ...question, when: key ? { question: key, is: [] } : null })
  return (
    <div className={d.group}>
      <SelectField
        label={t('templates.condition')}
        help={before.length ? undefined : t('templates.condition_none')}
        disabled={!before.length && !when}
        value={when?.question ?? ''}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{t('templates.condition_always')}</option>
        {before.map((other) => (
          <option key={other.key} value={other.key}>
            {t('templates.condition_on', { question: localized(other.text) || t('templates.untitled_question') })}
          </option>
        ))}
        {when && !on && <option value={when.question}>{t('templates.condition_broken')}</option>}
      </SelectField>
      {when && on && (
        <ChoiceField
          id={`when-${question.key}`}
          label={t('templates.condition_is')}
          choices={answersOf(on).map(({ value, label }) => ({
            value,
            label: localized(label) || t('templates.untitled_choice'),
          }))}
          chosen={when.is}
          onChange={(is) => onChange({ ...question, when: { ...when, is } })}
        />
      )}
    </div>
  )
}
