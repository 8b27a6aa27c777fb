import { useQuery } from '@tanstack/react-query'
import { unitsQuery } from '@/modules/people'
import { PickRoles } from '@/modules/skills'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Choose } from '@/shared/ui/Choose'
import { Chosen } from '@/shared/ui/Chosen'
import { Segmented } from '@/shared/ui/Segmented'
import g from '../Goals.module.css'
import { everyone, type Population } from './populations'

interface PopulationFieldsProps {
  value: Population
  onChange: (value: Population) => void
}

/** Whom a rule meets: all, or those in units and with roles. */
export function PopulationFields({ value, onChange }: PopulationFieldsProps) {
  const t = useText()
  const { compare } = useFormats()
  const { data } = useQuery({ ...unitsQuery, enabled: !value.isEveryone })
  const units = data?.items ?? []
  const { unitIds, roleProfileIds } = { unitIds: value.unitIds ?? [], roleProfileIds: value.roleProfileIds ?? [] }
  return (
    <div className={g.part}>
      <Segmented
        label={t('goals.population')}
        value={value.isEveryone ? 'everyone' : 'some'}
        options={(['everyone', 'some'] as const).map((kind) => ({ value: kind, label: t(`goals.population_${kind}`) }))}
        onChange={(kind) => onChange({ ...everyone, isEveryone: kind === 'everyone' })}
      />
      {!value.isEveryone && (
        <>
          <p className="soft small">{t('goals.population_why')}</p>
          <Choose
            label={t('goals.population_unit')}
            options={units.map((unit) => [unit.unitId, unit.name] as const).toSorted((a, b) => compare(a[1], b[1]))}
            taken={unitIds}
            onChoose={(id) => onChange({ ...value, unitIds: [...unitIds, id] })}
          />
          <Chosen
            items={unitIds.map((id) => ({ id, name: units.find((unit) => unit.unitId === id)?.name ?? '…' }))}
            onRemove={(id) => onChange({ ...value, unitIds: unitIds.filter((other) => other !== id) })}
          />
          <PickRoles
            label={t('goals.population_role')}
            roleProfileIds={roleProfileIds}
            onChange={(chosen) => onChange({ ...value, roleProfileIds: chosen })}
          />
        </>
      )}
    </div>
  )
}
