import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { type Both, BothTexts } from './BothTexts'
import s from './Pulses.module.css'

interface OwnItemsProps {
  items: readonly Both[]
  isTried: boolean
  onChange: (items: Both[]) => void
}

const most = 5

export function OwnItems({ items, isTried, onChange }: OwnItemsProps) {
  const t = useText()
  return (
    <>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name, and stay where they are
        <div key={index} className={s.both}>
          <BothTexts
            label={t('metrics.pulse_own_nth', { n: index + 1 })}
            value={item}
            maxLength={200}
            isTried={isTried}
            onChange={(changed) => onChange(items.with(index, changed))}
          />
          <Button kind="quiet" onClick={() => onChange(items.toSpliced(index, 1))}>
            {t('metrics.pulse_own_remove')}
            <span className="visually-hidden">: {t('metrics.pulse_own_nth', { n: index + 1 })}</span>
          </Button>
        </div>
      ))}
      {items.length < most && (
        <Button onClick={() => onChange([...items, { sv: '', en: '' }])}>{t('metrics.pulse_own_add')}</Button>
      )}
    </>
  )
}
