import { useState } from 'react'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import { BandChart } from './BandChart'
import { DecideGapForm } from './DecideGapForm'
import type { Forecast, ForecastLevel, ForecastSkill, Place } from './queries'
import s from './Scenarios.module.css'
import { isShort } from './scenarioRules'

interface ForecastTableProps {
  forecast: Forecast
  place: Place
  mayEdit: boolean
}

const shown = 15

/** Skill and level down, years across: the picture and its figures in one row, and beside them what is to be done. The critical come first. */
export function ForecastTable({ forecast, place, mayEdit }: ForecastTableProps) {
  const t = useText()
  const localized = useLocalized()
  const [open, setOpen] = useState<string>()
  const [isWhole, setIsWhole] = useState(false)
  const rows = forecast.skills.flatMap((skill) => skill.levels.map((level) => ({ skill, level })))
  const heads = [
    t('skills.skill'),
    t('skills.scenario_picture'),
    count(t('skills.scenario_today')),
    ...forecast.years.map((year) => count(String(year))),
    t('skills.scenario_decision'),
  ]
  return (
    <>
      <p className="soft small">{t('skills.scenario_legend')}</p>
      <Table label={t('skills.scenario_forecast')} heads={heads}>
        {rows.slice(0, isWhole ? undefined : shown).map(({ skill, level }) => {
          const key = `${skill.skillId}-${level.level}`
          return [
            <tr key={key} className={s.row}>
              <th scope="row">
                {localized(skill.label)}{' '}
                <span className={`${s.level} soft`}>{t('skills.level', { level: level.level })}</span>{' '}
                {skill.isCritical && <Tag tone="wait">{t('skills.scenario_critical')}</Tag>}
              </th>
              <td>{!forecast.isSuppressed && <BandChart level={level} skill={localized(skill.label)} />}</td>
              <td data-num>{level.coverage ?? '–'}</td>
              {level.years.map((year) => (
                <td key={year.year} data-num>
                  <Year year={year} />
                </td>
              ))}
              <td>
                <Decision level={level} />
                {mayEdit && (isShort(level) || level.decision) && open !== key && (
                  <Button kind="quiet" onClick={() => setOpen(key)}>
                    {t(level.decision ? 'skills.scenario_change' : 'skills.scenario_decide')}
                    <span className="visually-hidden"> {localized(skill.label)}</span>
                  </Button>
                )}
              </td>
            </tr>,
            open === key && (
              <tr key={`${key}-form`}>
                <td colSpan={heads.length}>
                  <Form skill={skill} level={level} place={place} onDone={() => setOpen(undefined)} />
                </td>
              </tr>
            ),
          ]
        })}
      </Table>
      {rows.length > shown && (
        <Button kind="quiet" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('skills.match_fewer') : t('skills.match_more', { count: rows.length - shown })}
        </Button>
      )}
    </>
  )
}

function Form({
  skill,
  level,
  place,
  onDone,
}: {
  skill: ForecastSkill
  level: ForecastLevel
  place: Place
  onDone: () => void
}) {
  return <DecideGapForm skillId={skill.skillId} label={skill.label} level={level} place={place} onDone={onDone} />
}

function Year({ year }: { year: ForecastLevel['years'][number] }) {
  const t = useText()
  const { number } = useFormats()
  if (year.expected === null) return <span>{year.need}</span>
  return (
    <span className={s.year} data-short={(year.gap ?? 0) > 0 || undefined}>
      <strong>{t('skills.scenario_cell', { need: year.need, supply: number(year.expected) })}</strong>
      <span className="soft">
        {number(year.min ?? 0)}–{number(year.max ?? 0)}
      </span>
    </span>
  )
}

function Decision({ level }: { level: ForecastLevel }) {
  const t = useText()
  const { date } = useFormats()
  const { decision } = level
  if (!decision) return null
  return (
    <p className="small">
      <strong>{t(`skills.scenario_answer_${decision.answer}`)}</strong> <PersonName personId={decision.ownerId} />,{' '}
      {date(decision.due)}
      {decision.comment && <span className="soft"> {decision.comment}</span>}
    </p>
  )
}
