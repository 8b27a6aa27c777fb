import { useText } from '@/shared/lib/locale'
import { SelectField } from '@/shared/ui/SelectField'
import { BothLanguages } from './BothLanguages'
import type { Question } from './content'
import d from './Definitions.module.css'

interface EditorProps {
  question: Question
  onChange: (question: Question) => void
}

export function ScaleEditor({ question, onChange }: EditorProps) {
  const t = useText()
  const { scale } = question
  if (!scale) return null
  const set = (patch: Partial<typeof scale>) => onChange({ ...question, scale: { ...scale, ...patch } })
  return (
    <div className={d.group}>
      <div className={d.fields}>
        <SelectField
          label={t('templates.scale_from')}
          value={scale.from}
          onChange={({ target }) => set({ from: Number(target.value) })}
        >
          {[0, 1].map((figure) => (
            <option key={figure}>{figure}</option>
          ))}
        </SelectField>
        <SelectField
          label={t('templates.scale_to')}
          value={scale.to}
          onChange={({ target }) => set({ to: Number(target.value) })}
        >
          {[2, 3, 4, 5, 6, 7, 8, 9, 10].map((figure) => (
            <option key={figure}>{figure}</option>
          ))}
        </SelectField>
      </div>
      <BothLanguages
        label={t('templates.scale_low', { number: scale.from })}
        words={scale.low}
        most={200}
        onChange={(low) => set({ low })}
      />
      <BothLanguages
        label={t('templates.scale_high', { number: scale.to })}
        words={scale.high}
        most={200}
        onChange={(high) => set({ high })}
      />
    </div>
  )
}
