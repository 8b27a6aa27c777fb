import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import s from './Effects.module.css'
import { Figure } from './Figure'
import type { EffectCard } from './queries'
import { few } from './rules'

/** What the participants, or their managers, say of what became different. */
export function CheckLine({ of, check }: { of: 'own' | 'manager'; check: EffectCard['behaviour']['own'] }) {
  const t = useText()
  const { decimal, percent } = useFormats()
  return (
    <div>
      <h3>{t(`metrics.check_${of}`)}</h3>
      {check.used === null ? (
        <p className="soft">{t('metrics.too_few_answers', { count: few })}</p>
      ) : (
        <>
          <Figure value={percent(check.used)} of={t('metrics.check_used')} n={check.n} />
          <dl className={s.facts}>
            {([1, 2, 3] as const).map((number, index) => (
              <div key={number}>
                <dt>{t(`metrics.statement_${number}`)}</dt>
                <dd>{t('metrics.mean_of_five', { mean: decimal(check.means[index] ?? 0) })}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  )
}
