import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import g from '../Goals.module.css'
import type { Plan } from './queries'

export function PlanFigures({ plan }: { plan: Plan }) {
  const t = useText()
  const localized = useLocalized()
  const { number, percent } = useFormats()
  return (
    <dl className={g.figures}>
      {plan.targetRoleName && (
        <>
          <div>
            <dt>{t('goals.plan_from_role')}</dt>
            <dd>{localized(plan.sourceRoleName) || '–'}</dd>
          </div>
          <div>
            <dt>{t('goals.plan_to_role')}</dt>
            <dd>{localized(plan.targetRoleName)}</dd>
          </div>
          <div>
            <dt>{t('goals.plan_fit')}</dt>
            <dd>
              {t('goals.plan_fit_then_now', {
                before: plan.fitBefore === null ? '–' : percent(plan.fitBefore),
                now: plan.fitNow === null ? '–' : percent(plan.fitNow),
              })}
            </dd>
          </div>
        </>
      )}
      <div>
        <dt>{t('goals.plan_done')}</dt>
        <dd>{t('goals.plan_done_of', { done: plan.done, items: plan.items.length })}</dd>
      </div>
      <div>
        <dt>{t('goals.plan_hours_left')}</dt>
        <dd>{number(plan.hoursLeft)}</dd>
      </div>
      {plan.mix.length > 0 && (
        <div>
          <dt>{t('goals.plan_mix')}</dt>
          <dd>{plan.mix.map((part) => `${t(`goals.item_kind_${part.kind}`)} ${number(part.hours)} h`).join(' · ')}</dd>
        </div>
      )}
    </dl>
  )
}
