import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import d from './Definitions.module.css'

interface MoveProps {
  /** What is moved, for those who do not see where the buttons stand. */
  what: string
  at: number
  of: number
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

export function MoveButtons({ what, at, of, onMove, onRemove }: MoveProps) {
  const t = useText()
  return (
    <span className={d.moves}>
      <Button kind="quiet" disabled={at === 0} onClick={() => onMove(-1)}>
        {t('templates.up')}
        <span className="visually-hidden">: {what}</span>
      </Button>
      <Button kind="quiet" disabled={at === of - 1} onClick={() => onMove(1)}>
        {t('templates.down')}
        <span className="visually-hidden">: {what}</span>
      </Button>
      <Button kind="quiet" onClick={onRemove}>
        {t('templates.remove')}
        <span className="visually-hidden">: {what}</span>
      </Button>
    </span>
  )
}
