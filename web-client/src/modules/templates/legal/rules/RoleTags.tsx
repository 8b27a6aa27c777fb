import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { roleProfilesQuery } from '@/modules/skills'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { SelectBox } from '@/shared/ui/SelectBox'
import l from '../Legal.module.css'
import { roleTagsQuery, useSetRoleTags } from '../queries'
import { TagsEditor } from '../TagsEditor'

/** What whoever has a role does, so that it need not be said of each person. */
export default function RoleTags() {
  const t = useText()
  const localized = useLocalized()
  const { compare } = useFormats()
  const [roleProfileId, choose] = useState('')
  const roles = (useQuery(roleProfilesQuery({})).data?.items ?? [])
    .filter((role) => role.status === 'published')
    .map((role) => [role.roleProfileId, localized(role.name)] as const)
    .toSorted((a, b) => compare(a[1], b[1]))
  return (
    <section className={l.part} aria-labelledby="role-tags">
      <h2 id="role-tags">{t('legal.role_tags')}</h2>
      <p className="soft small">{t('legal.role_tags_why')}</p>
      <SelectBox label={t('legal.role')} value={roleProfileId} onChange={choose}>
        <option value="">{t('app.choose')}</option>
        {roles.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectBox>
      {roleProfileId && <OfRole key={roleProfileId} roleProfileId={roleProfileId} />}
    </section>
  )
}

function OfRole({ roleProfileId }: { roleProfileId: string }) {
  const t = useText()
  const { data } = useQuery(roleTagsQuery(roleProfileId))
  const set = useSetRoleTags(roleProfileId, data?.version ?? 0)
  if (!data) return null
  return (
    <>
      {data.tags.length === 0 && <p>{t('legal.tags_none')}</p>}
      <TagsEditor tags={data.tags} inherited={[]} isBusy={set.isPending} onSet={set.mutateAsync} />
    </>
  )
}
