import { WifiOff } from 'lucide-react'
import { useIsOnline } from '@/shared/lib/browser'
import { useText } from '@/shared/lib/locale'
import s from './Ribbon.module.css'

export function OfflineBar() {
  const t = useText()
  const isOnline = useIsOnline()
  return (
    <div role="status" className={s.place}>
      {!isOnline && (
        <p className={s.ribbon} data-tone="wait">
          <WifiOff size={16} aria-hidden />
          {t('app.offline')}
        </p>
      )}
    </div>
  )
}
