import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import s from './Score.module.css'
import { type PairScore, parts, type Weights } from './scoreRules'

interface ScoreProps {
  total: number
  score: PairScore
  weights: Weights
  /** Whom it is about, for those who do not see the row it stands in. */
  of: string
}

/** How well two suit each other, and all that it is made of. */
export function Score({ total, score, weights, of }: ScoreProps) {
  const t = useText()
  const { percent } = useFormats()
  return (
    <details className={s.score}>
      <summary>
        <ScoreBar share={total} />
        <span className="num">{percent(total)}</span>
        <span className="visually-hidden">
          {t('mentoring.score_fit')}: {of}
        </span>
      </summary>
      <dl>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`mentoring.part_${part}`)}</dt>
            <dd>
              <ScoreBar share={score[part]} />
              <span className="num">{percent(score[part])}</span>
              <span className="soft">{t('mentoring.score_counts', { share: percent(weights[part]) })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

export function ScoreBar({ share }: { share: number }) {
  return (
    <span className={s.bar} aria-hidden="true">
      <i style={{ '--share': share } as React.CSSProperties} />
    </span>
  )
}
