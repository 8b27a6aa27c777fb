import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PersonName, UnitField, unitsQuery } from '@/modules/people'
import { PickPerson } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Table } from '@/shared/ui/Table'
import m from './Onboarding.module.css'
import type { OnboardingSettings } from './queries'

type Contacts = OnboardingSettings['itContacts']

interface ItContactsProps {
  contacts: Contacts
  onChange: (contacts: Contacts) => void
}

/** Whom IT's tasks go to, unit by unit. */
export function ItContacts({ contacts, onChange }: ItContactsProps) {
  const t = useText()
  const units = useQuery(unitsQuery).data?.items ?? []
  const [unitId, setUnit] = useState('')
  const nameOf = (id: string | null | undefined) =>
    id ? (units.find((unit) => unit.unitId === id)?.name ?? '–') : t('onboarding.settings_it_everybody')
  const heads = [t('onboarding.settings_it_unit'), t('onboarding.settings_it_person'), '']
  return (
    <div className={m.part}>
      <h2>{t('onboarding.settings_it')}</h2>
      <p className="soft small">{t('onboarding.settings_it_lead')}</p>
      {contacts.length === 0 ? (
        <p>{t('onboarding.settings_it_none')}</p>
      ) : (
        <Table label={t('onboarding.settings_it')} heads={heads}>
          {contacts.map((contact) => (
            <tr key={contact.unitId ?? ''}>
              <th scope="row">{nameOf(contact.unitId)}</th>
              <td>
                <PersonName personId={contact.personId} />
              </td>
              <td>
                <Button kind="quiet" onClick={() => onChange(contacts.filter((other) => other !== contact))}>
                  {t('onboarding.remove')}
                  <span className="visually-hidden"> {nameOf(contact.unitId)}</span>
                </Button>
              </td>
            </tr>
          ))}
        </Table>
      )}
      <div className={m.fields}>
        <UnitField
          label={t('onboarding.settings_it_unit')}
          none={t('onboarding.settings_it_everybody')}
          value={unitId}
          onChange={({ target }) => setUnit(target.value)}
        />
        <PickPerson
          label={t('onboarding.settings_it_add')}
          action={t('onboarding.choose')}
          without={[]}
          onPick={({ personId }) =>
            onChange([
              ...contacts.filter((other) => (other.unitId ?? '') !== unitId),
              { personId, unitId: unitId || null },
            ])
          }
        />
      </div>
    </div>
  )
}
