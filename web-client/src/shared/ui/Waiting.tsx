import { useText } from '@/shared/lib/locale'
import s from './states.module.css'

/** The ladder as a loading sign, for a part of a page. */
export function Waiting() {
  const t = useText()
  return (
    <div className={s.waiting} role="status">
      <span className="visually-hidden">{t('app.loading')}</span>
      <i />
      <i />
      <i />
    </div>
  )
}
