import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '@/api/session'
import { unitsQuery } from '@/modules/people'
import { useLocalized, useText } from '@/shared/lib/locale'
import { CheckBox } from '@/shared/ui/CheckBox'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Segmented } from '@/shared/ui/Segmented'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import { CompareLink } from './CompareLink'
import { NewScenario } from './NewScenario'
import { scenariosQuery } from './queries'
import s from './Scenarios.module.css'
import { topUnit } from './scenarioRules'

const route = getRouteApi('/_app/scenarios/')

export function ScenariosPage() {
  const t = useText()
  const localized = useLocalized()
  const me = useMe()
  const navigate = route.useNavigate()
  const { unit, show } = route.useSearch()
  const units = useQuery(unitsQuery)
  const open = units.data?.items.filter((item) => !item.isClosed) ?? []
  const unitId = unit ?? topUnit(open) ?? me.unitId ?? ''
  const { data, error, refetch } = useQuery({ ...scenariosQuery(unitId), enabled: !!unitId })
  const nameOf = (id: string) => open.find((item) => item.unitId === id)?.name ?? ''
  const items = data?.items.filter(({ status }) => (status === 'archived') === (show === 'archived'))
  const [picked, setPicked] = useState<string[]>([])
  const chosen = picked.filter((id) => items?.some((item) => item.scenarioId === id))
  const canCompare = (items?.length ?? 0) > 1
  return (
    <div className={s.page}>
      <PageHead title={t('skills.scenario_title')} lead={t('skills.scenario_lead')} />
      <FilterBar>
        <SelectBox
          label={t('skills.scenario_unit')}
          value={unitId}
          onChange={(value) => navigate({ search: { show, unit: value }, replace: true })}
        >
          {open.map((item) => (
            <option key={item.unitId} value={item.unitId}>
              {item.name}
            </option>
          ))}
        </SelectBox>
        <Segmented
          label={t('skills.scenario_show')}
          value={show ?? 'current'}
          options={(['current', 'archived'] as const).map((value) => ({
            value,
            label: t(`skills.scenario_show_${value}`),
          }))}
          onChange={(value) =>
            navigate({ search: { unit, show: value === 'current' ? undefined : value }, replace: true })
          }
        />
      </FilterBar>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {items?.length === 0 && (
        <EmptyState title={t(show ? 'skills.scenario_none_archived' : 'skills.scenario_none_title')}>
          {t(show ? 'skills.scenario_none_archived_why' : 'skills.scenario_none_why')}
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <Table
          label={t('skills.scenario_title')}
          heads={[
            ...(canCompare ? [t('skills.scenario_compare')] : []),
            t('skills.scenario_name'),
            t('skills.scenario_unit'),
            t('skills.scenario_years'),
            t('skills.scenario_status'),
            count(t('skills.scenario_open')),
          ]}
        >
          {items.map((item) => (
            <tr key={item.scenarioId}>
              {canCompare && (
                <td className={s.choice}>
                  <CheckBox
                    label={t('skills.scenario_choose')}
                    hidden={localized(item.name)}
                    checked={chosen.includes(item.scenarioId)}
                    onChange={(isOn) =>
                      setPicked(
                        isOn ? [...chosen, item.scenarioId] : chosen.filter((other) => other !== item.scenarioId),
                      )
                    }
                  />
                </td>
              )}
              <th scope="row">
                <Link
                  to="/scenarios/$unitId/$scenarioId"
                  params={{ unitId: item.mayEdit ? item.unitId : unitId, scenarioId: item.scenarioId }}
                >
                  {localized(item.name)}
                </Link>
              </th>
              <td>{nameOf(item.unitId)}</td>
              <td className="num">
                {item.fromYear}–{item.toYear}
              </td>
              <td>
                <Tag tone={item.status === 'promoted' ? 'good' : 'plain'}>
                  {t(`skills.scenario_status_${item.status}`)}
                </Tag>
              </td>
              <td data-num>{item.openDecisions}</td>
            </tr>
          ))}
        </Table>
      )}
      {canCompare && <CompareLink unitId={unitId} ids={chosen} />}
      {unitId && !show && <NewScenario unitId={unitId} />}
    </div>
  )
}
