import { useText } from '@/shared/lib/locale'
import s from './Cycles.module.css'
import type { Coverage } from './queries'

const parts = ['finished', 'ongoing', 'without'] as const

/** How far people have come, as one bar and in words. */
export function CoverageBar({ coverage }: { coverage: Coverage }) {
  const t = useText()
  return (
    <div className={s.coverage}>
      <div className={s.bar} aria-hidden="true">
        {parts.map((part) => (
          <i key={part} data-part={part} style={{ flexGrow: coverage[part] }} />
        ))}
      </div>
      <p className="small">
        {parts.map((part, index) => (
          <span key={part}>
            {index > 0 && ' · '}
            {t(`conversations.coverage_${part}`, { count: coverage[part] })}
          </span>
        ))}
      </p>
    </div>
  )
}
