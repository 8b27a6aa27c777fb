import { useText } from '@/shared/lib/locale'
import { CheckBox } from '@/shared/ui/CheckBox'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import { BothLanguages } from './BothLanguages'
import { ChoicesEditor } from './ChoicesEditor'
import { ConditionEditor } from './ConditionEditor'
import {
  asKind,
  type Content,
  type Party,
  partiesOf,
  type Question,
  type QuestionKind,
  questionKinds,
  type Section,
} from './content'
import d from './Definitions.module.css'
import { ScaleEditor } from './ScaleEditor'

interface FieldsProps {
  content: Content
  section: Section
  question: Question
  onChange: (question: Question) => void
}

export function QuestionFields({ content, section, question, onChange }: FieldsProps) {
  const t = useText()
  return (
    <div className={d.editor}>
      <BothLanguages
        label={t('templates.question_text')}
        words={question.text}
        most={500}
        isNeeded
        isLong
        onChange={(text) => onChange({ ...question, text })}
      />
      <BothLanguages
        label={t('templates.question_help')}
        words={question.help}
        most={1000}
        isLong
        onChange={(help) => onChange({ ...question, help })}
      />
      <div className={d.fields}>
        <SelectField
          label={t('templates.question_kind')}
          value={question.kind}
          onChange={({ target }) => onChange(asKind(question, target.value as QuestionKind))}
        >
          {questionKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`templates.answer_${kind}`)}
            </option>
          ))}
        </SelectField>
        <CheckBox
          label={t('templates.required')}
          checked={question.isRequired}
          onChange={(isRequired) => onChange({ ...question, isRequired })}
        />
      </div>
      {question.kind === 'choice' && <ChoicesEditor question={question} onChange={onChange} />}
      {question.kind === 'scale' && <ScaleEditor question={question} onChange={onChange} />}
      {question.kind === 'task' && (
        <TaskFields content={content} section={section} question={question} onChange={onChange} />
      )}
      <ConditionEditor content={content} question={question} onChange={onChange} />
    </div>
  )
}

function TaskFields({ content, section, question, onChange }: FieldsProps) {
  const t = useText()
  return (
    <div className={d.fields}>
      <SelectField
        label={t('templates.task_owner')}
        value={question.owner ?? ''}
        onChange={({ target }) => onChange({ ...question, owner: (target.value || null) as Party | null })}
      >
        <option value="">{t('templates.task_owner_any')}</option>
        {partiesOf(content.kind).map((party) => (
          <option key={party} value={party}>
            {t(`fillin.party_${party}`)}
          </option>
        ))}
      </SelectField>
      {section.phase && (
        <Field
          label={t('templates.task_due')}
          help={t('templates.task_due_help')}
          type="number"
          min={-365}
          max={730}
          value={question.dueDays ?? ''}
          onChange={({ target }) =>
            onChange({ ...question, dueDays: target.value === '' ? null : Math.trunc(Number(target.value)) })
          }
        />
      )}
    </div>
  )
}
