import { useQuery } from '@tanstack/react-query'
import { unitsQuery } from '@/modules/people'
import { roleProfilesQuery } from '@/modules/skills'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
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
  const localized = useLocalized()
  const { compare } = useFormats()
  const { data: units } = useQuery({ ...unitsQuery, enabled: !value.isEveryone })
  const { data: roles } = useQuery({ ...roleProfilesQuery({}), enabled: !value.isEveryone })
  const published = roles?.items.filter((role) => role.status === 'published')
  const kinds = [
    { of: 'unitIds', label: t('goals.population_unit'), names: units?.items.map((u) => [u.unitId, u.name] as const) },
    {
      of: 'roleProfileIds',
      label: t('goals.population_role'),
      names: published?.map((role) => [role.roleProfileId, localized(role.name)] as const),
    },
  ] as const
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
          {kinds.map(({ of, label, names = [] }) => {
            const chosen = value[of] ?? []
            return (
              <div key={of} className={g.part}>
                <Choose
                  label={label}
                  options={names.toSorted((a, b) => compare(a[1], b[1]))}
                  taken={chosen}
                  onChoose={(id) => onChange({ ...value, [of]: [...chosen, id] })}
                />
                <Chosen
                  items={chosen.map((id) => ({ id, name: names.find((name) => name[0] === id)?.[1] ?? '…' }))}
                  onRemove={(id) => onChange({ ...value, [of]: chosen.filter((other) => other !== id) })}
                />
              </div>
            )
          })}
        </>
      )}
    </div>
  )
}
