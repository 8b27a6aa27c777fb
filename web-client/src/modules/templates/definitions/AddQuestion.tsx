import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { SelectBox } from '@/shared/ui/SelectBox'
import { newQuestion, type Question, type QuestionKind, questionKinds, type Section } from './content'
import d from './Definitions.module.css'

const most = 40

export function AddQuestion({ section, onAdd }: { section: Section; onAdd: (question: Question) => void }) {
  const t = useText()
  const usual = section.questions.at(-1)?.kind ?? 'text'
  const [kind, setKind] = useState<QuestionKind>(usual)
  const isFull = section.questions.length >= most
  return (
    <div className={d.add}>
      <SelectBox
        label={t('templates.new_question_kind')}
        value={kind}
        onChange={(value) => setKind(value as QuestionKind)}
      >
        {questionKinds.map((one) => (
          <option key={one} value={one}>
            {t(`templates.answer_${one}`)}
          </option>
        ))}
      </SelectBox>
      <Button disabled={isFull} onClick={() => onAdd(newQuestion(kind, section.filledBy))}>
        {t('templates.question_add')}
      </Button>
      {isFull && <p className="soft small">{t('templates.question_most', { most })}</p>}
    </div>
  )
}
