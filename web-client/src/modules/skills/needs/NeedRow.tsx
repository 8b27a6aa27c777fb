import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { unitsQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocale, useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { halfYears } from '../roles/requirementRules'
import s from './Needs.module.css'
import { bodyOf, type Need, useAddNeed, useChangeNeed, useRemoveNeed } from './queries'

const levels = [1, 2, 3, 4, 5] as const

/** One need; each cell saves by itself as it is left, based on what was seen. */
export function NeedRow({ need, mayEdit }: { need: Need; mayEdit: boolean }) {
  const t = useText()
  const { locale } = useLocale()
  const localized = useLocalized()
  const { date, number } = useFormats()
  const { data: units } = useQuery(unitsQuery)
  const change = useChangeNeed()
  const add = useAddNeed()
  const remove = useRemoveNeed()
  const skill = localized(need.label)
  const unit = units?.items.find(({ unitId }) => unitId === need.unitId)?.name ?? '–'
  const save = (patch: Parameters<typeof change.mutate>[0]['patch']) => change.mutate({ need, patch })
  const takeAway = async () => {
    await remove.mutateAsync(need)
    notify({
      key: 'need',
      text: t('skills.needs_removed'),
      undo: () => add.mutate({ unitId: need.unitId, body: bodyOf(need) }),
    })
  }
  const head = (
    <>
      <th scope="row">
        <Link to="/skills/$skillId" params={{ skillId: need.skillId }}>
          {skill}
        </Link>
      </th>
      <td>{unit}</td>
    </>
  )
  if (!mayEdit)
    return (
      <tr>
        {head}
        <td>
          {need.level} – {t(`skills.level_${need.level as 1}`)}
        </td>
        <td data-num>{number(need.people)}</td>
        <td>{date(need.byDate)}</td>
        <td>{localized(need.reason) || '–'}</td>
      </tr>
    )
  const named = (what: string) => `${what}: ${skill}, ${unit}`
  return (
    <tr className={s.row} aria-busy={change.isPending || remove.isPending}>
      {head}
      <td>
        <select
          aria-label={named(t('skills.part_level'))}
          value={need.level}
          onChange={(event) => save({ level: Number(event.target.value) })}
        >
          {levels.map((level) => (
            <option key={level} value={level}>
              {level} – {t(`skills.level_${level}`)}
            </option>
          ))}
        </select>
      </td>
      <td data-num>
        <input
          type="number"
          min={1}
          max={100000}
          aria-label={named(t('skills.needs_people'))}
          defaultValue={need.people}
          onBlur={(event) => {
            const people = event.target.valueAsNumber
            if (people >= 1 && people !== need.people) save({ people })
            else event.target.value = String(need.people)
          }}
        />
      </td>
      <td>
        <select
          aria-label={named(t('skills.needs_by'))}
          value={need.byDate}
          onChange={(event) => save({ byDate: event.target.value })}
        >
          {halfYears(new Date(), [need.byDate]).map((day) => (
            <option key={day} value={day}>
              {date(day)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          aria-label={named(t('skills.needs_reason'))}
          maxLength={1000}
          defaultValue={localized(need.reason)}
          onBlur={(event) => {
            const text = event.target.value.trim() || null
            if (text !== (localized(need.reason) || null))
              save({ reason: { ...(need.reason ?? { sv: null, en: null }), [locale]: text } })
          }}
        />
      </td>
      <td>
        <Button kind="quiet" onClick={() => void takeAway().catch(() => undefined)} disabled={remove.isPending}>
          <X size={16} aria-hidden />
          <span className="visually-hidden">{named(t('skills.needs_remove'))}</span>
        </Button>
      </td>
    </tr>
  )
}
