import s from './Bars.module.css'

interface BarsProps {
  rows: readonly { key: string; label: string; value: number }[]
}

/** A funnel as bars, the longest the whole width. The table beside it says the same. */
export function Bars({ rows }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ value }) => value))
  return (
    <div className={s.bars} aria-hidden="true">
      {rows.map(({ key, label, value }) => (
        <div key={key} className={s.bar}>
          <span>{label}</span>
          <i style={{ '--share': value / most } as React.CSSProperties} />
          <span className="num">{value}</span>
        </div>
      ))}
    </div>
  )
}
