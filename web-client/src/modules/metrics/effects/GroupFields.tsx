import { useQuery } from '@tanstack/react-query'
import { unitChoices, unitsQuery } from '@/modules/people'
import { PickRoles } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { Choose } from '@/shared/ui/Choose'
import { Chosen } from '@/shared/ui/Chosen'
import { Segmented } from '@/shared/ui/Segmented'
import s from './Effects.module.css'

type Kind = 'participants' | 'population' | 'matched'
export interface Rule {
  kind: Kind
  unitIds: string[]
  roleProfileIds: string[]
}

interface GroupFieldsProps {
  of: 'target' | 'comparison'
  rule: Rule
  onChange: (rule: Rule) => void
}

/** Who is in a group: all of a kind, or those of some units and roles. */
export function GroupFields({ of, rule, onChange }: GroupFieldsProps) {
  const t = useText()
  const units = unitChoices((useQuery(unitsQuery).data?.items ?? []).filter(({ kind }) => kind === 'unit'))
  const kinds: Kind[] = of === 'target' ? ['participants', 'population'] : ['matched', 'population']
  return (
    <div className={s.part}>
      <Segmented
        label={t(`metrics.group_${of}`)}
        value={rule.kind}
        options={kinds.map((value) => ({ value, label: t(`metrics.group_kind_${value}`) }))}
        onChange={(kind) => onChange({ ...rule, kind })}
      />
      <p className="soft small">{t(`metrics.group_kind_${rule.kind}_means`)}</p>
      {rule.kind === 'population' && (
        <>
          <Choose
            label={t('metrics.group_units')}
            options={units.map((unit) => [unit.value, `${'\u2003'.repeat(unit.depth)}${unit.label}`] as const)}
            taken={rule.unitIds}
            onChoose={(id) => onChange({ ...rule, unitIds: [...rule.unitIds, id] })}
          />
          <Chosen
            items={rule.unitIds.map((id) => ({ id, name: units.find((unit) => unit.value === id)?.label ?? '…' }))}
            onRemove={(id) => onChange({ ...rule, unitIds: rule.unitIds.filter((other) => other !== id) })}
          />
          <PickRoles
            label={t('metrics.group_roles')}
            roleProfileIds={rule.roleProfileIds}
            onChange={(roleProfileIds) => onChange({ ...rule, roleProfileIds })}
          />
        </>
      )}
    </div>
  )
}
