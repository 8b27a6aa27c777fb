import { useQuery } from '@tanstack/react-query'
import { useFormats } from '@/shared/lib/format'
import { useLocalized } from '@/shared/lib/locale'
import { Choose } from '@/shared/ui/Choose'
import { Chosen } from '@/shared/ui/Chosen'
import { roleProfilesQuery } from '../queries'

interface PickRolesProps {
  label: string
  /** A role that is not to be chosen. */
  without?: string
  roleProfileIds: readonly string[]
  onChange: (roleProfileIds: string[]) => void
}

/** Several of the published role profiles. */
export function PickRoles({ label, without, roleProfileIds, onChange }: PickRolesProps) {
  const localized = useLocalized()
  const { compare } = useFormats()
  const { data } = useQuery(roleProfilesQuery({}))
  const names = new Map(data?.items.map((role) => [role.roleProfileId, localized(role.name)]))
  const options = (data?.items ?? [])
    .filter((role) => role.status === 'published' && role.roleProfileId !== without)
    .map((role) => [role.roleProfileId, localized(role.name)] as const)
  return (
    <>
      <Choose
        label={label}
        options={options.toSorted((a, b) => compare(a[1], b[1]))}
        taken={roleProfileIds}
        onChoose={(id) => onChange([...roleProfileIds, id])}
      />
      <Chosen
        items={roleProfileIds.map((id) => ({ id, name: names.get(id) ?? '…' }))}
        onRemove={(id) => onChange(roleProfileIds.filter((other) => other !== id))}
      />
    </>
  )
}
