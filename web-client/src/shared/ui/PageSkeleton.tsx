import { useText } from '@/shared/lib/locale'
import s from './states.module.css'

const rows = [1, 2, 3, 4, 5, 6]

/** A heading and ruled rows: the shape that most pages take. The router shows it after 200 ms. */
export function PageSkeleton() {
  const t = useText()
  return (
    <div className={s.skeleton} role="status">
      <span className="visually-hidden">{t('app.loading')}</span>
      <i data-part="title" />
      <i data-part="lead" />
      {rows.map((row) => (
        <i key={row} data-part="row" />
      ))}
    </div>
  )
}
