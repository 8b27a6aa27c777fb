import { useQuery } from '@tanstack/react-query'
import { unitsQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import s from './Effects.module.css'
import type { Group } from './queries'

export function GroupFacts({ of, group }: { of: 'target' | 'comparison'; group: Group }) {
  const t = useText()
  const { number } = useFormats()
  const units = useQuery(unitsQuery).data?.items ?? []
  const named = group.unitIds.map((id) => units.find((unit) => unit.unitId === id)?.name ?? '…').join(', ')
  const isPart = group.kind === 'population' && (group.unitIds.length > 0 || group.roleProfileIds.length > 0)
  return (
    <div>
      <h3>{t(`metrics.group_${of}`)}</h3>
      <dl className={s.facts}>
        <div>
          <dt>{t('metrics.group_who')}</dt>
          <dd>
            {t(group.kind === 'population' && !isPart ? 'metrics.group_everybody' : `metrics.group_kind_${group.kind}`)}
            {isPart && named && `: ${named}`}
            {isPart &&
              group.roleProfileIds.length > 0 &&
              ` (${t('metrics.roles', { count: group.roleProfileIds.length })})`}
          </dd>
        </div>
        <div>
          <dt>{t('metrics.group_people')}</dt>
          <dd>{number(group.people)}</dd>
        </div>
        <div>
          <dt>{t('metrics.group_tenure')}</dt>
          <dd>{t('metrics.years', { years: number(group.meanTenure) })}</dd>
        </div>
        {group.unmatched > 0 && (
          <div>
            <dt>{t('metrics.group_unmatched')}</dt>
            <dd>{number(group.unmatched)}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}
