import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '@/api/session'
import { unitsQuery } from '@/modules/people'
import { roleProfilesQuery } from '@/modules/skills'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { SelectBox } from '@/shared/ui/SelectBox'
import g from '../Goals.module.css'
import OfferForm from './OfferForm'
import { useOpenPipeline } from './queries'

/** Apart from its page, which most open without it. */
export default function NewPipeline({ onCancel }: { onCancel: () => void }) {
  const t = useText()
  const localized = useLocalized()
  const { compare } = useFormats()
  const me = useMe()
  const navigate = useNavigate()
  const open = useOpenPipeline()
  const units = useQuery(unitsQuery).data?.items.filter((unit) => !unit.isClosed) ?? []
  const roles = (useQuery(roleProfilesQuery({})).data?.items ?? [])
    .filter((role) => role.status === 'published')
    .toSorted((a, b) => compare(localized(a.name), localized(b.name)))
  const [chosen, setChosen] = useState({ unitId: '', roleProfileId: '' })
  const unitId = chosen.unitId || me.unitId || units[0]?.unitId || ''
  const roleProfileId = chosen.roleProfileId || roles[0]?.roleProfileId || ''
  return (
    <section className={g.part} aria-labelledby="new-pipeline">
      <h2 id="new-pipeline">{t('goals.reskill_new')}</h2>
      <div className={g.fields}>
        <SelectBox
          label={t('goals.reskill_role')}
          value={roleProfileId}
          onChange={(value) => setChosen({ ...chosen, roleProfileId: value })}
        >
          {roles.map((role) => (
            <option key={role.roleProfileId} value={role.roleProfileId}>
              {localized(role.name)}
            </option>
          ))}
        </SelectBox>
        <SelectBox
          label={t('goals.reskill_unit')}
          value={unitId}
          onChange={(value) => setChosen({ ...chosen, unitId: value })}
        >
          {units.map((unit) => (
            <option key={unit.unitId} value={unit.unitId}>
              {unit.name}
            </option>
          ))}
        </SelectBox>
      </div>
      <OfferForm
        action={t('goals.reskill_open')}
        onCancel={onCancel}
        onSave={async (offer) => {
          const pipelineId = await open.mutateAsync({ unitId, roleProfileId, ...offer })
          await navigate({ to: '/reskilling/$unitId/$pipelineId', params: { unitId, pipelineId }, search: {} })
        }}
      />
    </section>
  )
}
