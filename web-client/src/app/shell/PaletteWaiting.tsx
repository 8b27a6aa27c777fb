import { useCallback } from 'react'
import { useText } from '@/shared/lib/locale'
import s from './CommandPalette.module.css'

/** Takes what is typed while the palette is on its way, so that no key is lost. */
export function PaletteWaiting({ typed, onType }: { typed: string; onType: (typed: string) => void }) {
  const t = useText()
  const focus = useCallback((input: HTMLInputElement | null) => input?.focus(), [])
  return (
    <div className={s.overlay}>
      <div className={s.modal}>
        <input
          ref={focus}
          className={s.input}
          aria-label={t('app.search')}
          placeholder={t('app.search')}
          value={typed}
          onChange={(event) => onType(event.target.value)}
        />
      </div>
    </div>
  )
}
