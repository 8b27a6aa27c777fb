import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PersonName, unitsQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Choose } from '@/shared/ui/Choose'
import { Chosen } from '@/shared/ui/Chosen'
import { SearchBox } from '@/shared/ui/SearchBox'
import { Segmented } from '@/shared/ui/Segmented'
import { roleProfilesQuery } from '../../queries'
import s from '../Campaigns.module.css'
import type { StepProps } from '../campaignDraft'
import { managersQuery } from '../managersQuery'

export function WhoStep({ draft, onChange }: StepProps) {
  const t = useText()
  const localized = useLocalized()
  const { compare } = useFormats()
  const [search, setSearch] = useState('')
  const units = useQuery({ ...unitsQuery, enabled: !draft.isEveryone })
  const roles = useQuery({ ...roleProfilesQuery(), enabled: !draft.isEveryone })
  const found = useQuery({ ...managersQuery(search), enabled: search.length > 1 })
  const unitNames = new Map(units.data?.items.map((unit) => [unit.unitId, unit.name]))
  const roleNames = new Map(roles.data?.items.map((role) => [role.roleProfileId, localized(role.name)]))
  const options = (names: Map<string, string>) => [...names].toSorted((a, b) => compare(a[1], b[1]))
  const without = (ids: string[], id: string) => ids.filter((other) => other !== id)
  return (
    <div className={s.choices}>
      <Segmented
        label={t('skills.campaign_who')}
        hideLabel
        value={draft.isEveryone ? 'everyone' : 'some'}
        options={(['everyone', 'some'] as const).map((value) => ({ value, label: t(`skills.campaign_${value}`) }))}
        onChange={(value) => onChange({ isEveryone: value === 'everyone' })}
      />
      {!draft.isEveryone && (
        <>
          <p className="soft">{t('skills.campaign_some_why')}</p>
          <Choose
            label={t('skills.campaign_add_unit')}
            options={options(unitNames)}
            taken={draft.unitIds}
            onChoose={(id) => onChange({ unitIds: [...draft.unitIds, id] })}
          />
          <Chosen
            items={draft.unitIds.map((id) => ({ id, name: unitNames.get(id) ?? '–' }))}
            onRemove={(id) => onChange({ unitIds: without(draft.unitIds, id) })}
          />
          <Choose
            label={t('skills.campaign_add_role')}
            options={options(roleNames)}
            taken={draft.roleProfileIds}
            onChoose={(id) => onChange({ roleProfileIds: [...draft.roleProfileIds, id] })}
          />
          <Chosen
            items={draft.roleProfileIds.map((id) => ({ id, name: roleNames.get(id) ?? '–' }))}
            onRemove={(id) => onChange({ roleProfileIds: without(draft.roleProfileIds, id) })}
          />
          <SearchBox label={t('skills.campaign_add_manager')} value={search} onChange={setSearch} />
          {search.length > 1 && (
            <ul className={s.choices}>
              {found.data?.items
                .filter((person) => !draft.managerIds.includes(person.personId))
                .map((person) => (
                  <li key={person.personId}>
                    <Button
                      onClick={() => {
                        onChange({ managerIds: [...draft.managerIds, person.personId] })
                        setSearch('')
                      }}
                    >
                      {person.displayName}
                    </Button>
                  </li>
                ))}
            </ul>
          )}
          <Chosen
            items={draft.managerIds.map((id) => ({ id, name: <PersonName personId={id} /> }))}
            onRemove={(id) => onChange({ managerIds: without(draft.managerIds, id) })}
          />
        </>
      )}
    </div>
  )
}
