import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import g from '../Goals.module.css'
import { newKey } from './learningRules'
import s from './Strategy.module.css'

export interface EditedResult {
  keyResultId: string
  title: string
  unit: string
  start: string
  target: string
  weight: string
}

interface KeyResultRowsProps {
  results: readonly EditedResult[]
  onChange: (results: EditedResult[]) => void
}

export function KeyResultRows({ results, onChange }: KeyResultRowsProps) {
  const t = useText()
  const set = (at: number, patch: Partial<EditedResult>) =>
    onChange(results.map((one, index) => (index === at ? { ...one, ...patch } : one)))
  const add = () =>
    onChange([...results, { keyResultId: newKey(), title: '', unit: '', start: '0', target: '', weight: '1' }])
  return (
    <>
      <h3>{t('strategy.key_results')}</h3>
      <ul className={s.rows}>
        {results.map((result, at) => (
          <li key={result.keyResultId}>
            <Field
              label={t('strategy.key_result_title')}
              value={result.title}
              maxLength={200}
              onChange={(event) => set(at, { title: event.target.value })}
            />
            <div className={g.fields}>
              <Field
                label={t('strategy.start')}
                inputMode="decimal"
                value={result.start}
                onChange={(event) => set(at, { start: event.target.value })}
              />
              <Field
                label={t('strategy.target')}
                inputMode="decimal"
                value={result.target}
                onChange={(event) => set(at, { target: event.target.value })}
              />
              <Field
                label={t('strategy.unit')}
                value={result.unit}
                maxLength={20}
                onChange={(event) => set(at, { unit: event.target.value })}
              />
              <Field
                label={t('strategy.weight')}
                inputMode="decimal"
                value={result.weight}
                onChange={(event) => set(at, { weight: event.target.value })}
              />
            </div>
            <div className={g.actions}>
              <Button kind="quiet" onClick={() => onChange(results.filter((_, index) => index !== at))}>
                {t('strategy.remove')}
                <span className="visually-hidden">: {result.title}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div className={g.actions}>
        <Button onClick={add}>{t('strategy.key_result_add')}</Button>
      </div>
    </>
  )
}
