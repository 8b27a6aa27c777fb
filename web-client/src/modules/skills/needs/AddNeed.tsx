import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useLocale, useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { SearchBox } from '@/shared/ui/SearchBox'
import { SelectBox } from '@/shared/ui/SelectBox'
import { skillsQuery } from '../queries'
import { halfYears } from '../roles/requirementRules'
import s from './Needs.module.css'
import { useAddNeed } from './queries'
import { UnitOptions } from './UnitOptions'

type Skill = Answer<'searchSkills'>['items'][number]
const levels = [1, 2, 3, 4, 5] as const

/** One line to say it in: of what, where, how good, how many, by when and why. */
export function AddNeed({ unitId }: { unitId: string | undefined }) {
  const t = useText()
  const { locale } = useLocale()
  const localized = useLocalized()
  const { date } = useFormats()
  const days = halfYears(new Date())
  const add = useAddNeed()
  const [search, setSearch] = useState('')
  const [skill, setSkill] = useState<Skill>()
  const [unit, setUnit] = useState(unitId ?? '')
  const [level, setLevel] = useState('3')
  const [people, setPeople] = useState('1')
  const [byDate, setByDate] = useState(days[2] ?? '')
  const [reason, setReason] = useState('')
  const { data } = useQuery({ ...skillsQuery({ search }, 6), enabled: search.length > 1 && !skill })
  const isReady = skill && unit && byDate && Number(people) >= 1

  const save = async () => {
    if (!skill) return
    const text = reason.trim()
    await add.mutateAsync({
      unitId: unit,
      body: {
        skillId: skill.skillId,
        level: Number(level),
        people: Number(people),
        byDate,
        reason: text ? { sv: null, en: null, [locale]: text } : null,
      },
    })
    setSkill(undefined)
    setSearch('')
    setReason('')
  }
  return (
    <details className={s.add}>
      <summary>{t('skills.needs_add')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save().catch(() => undefined)
        }}
      >
        <div className={s.skill}>
          {skill ? (
            <p>
              <strong>{localized(skill.label)}</strong>{' '}
              <Button kind="quiet" onClick={() => setSkill(undefined)}>
                {t('skills.needs_other_skill')}
              </Button>
            </p>
          ) : (
            <>
              <SearchBox
                label={t('skills.skill')}
                placeholder={t('skills.add_skill_example')}
                value={search}
                onChange={setSearch}
              />
              <ul>
                {(search.length > 1 ? (data?.items ?? []) : []).map((found) => (
                  <li key={found.skillId}>
                    <Button kind="quiet" onClick={() => setSkill(found)}>
                      {localized(found.label)}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <SelectBox label={t('skills.needs_unit')} value={unit} onChange={setUnit}>
          <option value="">{t('skills.needs_choose')}</option>
          <UnitOptions />
        </SelectBox>
        <SelectBox label={t('skills.part_level')} value={level} onChange={setLevel}>
          {levels.map((one) => (
            <option key={one} value={one}>
              {one} – {t(`skills.level_${one}`)}
            </option>
          ))}
        </SelectBox>
        <Field
          label={t('skills.needs_people')}
          type="number"
          min={1}
          max={100000}
          value={people}
          onChange={(event) => setPeople(event.target.value)}
        />
        <SelectBox label={t('skills.needs_by')} value={byDate} onChange={setByDate}>
          {days.map((day) => (
            <option key={day} value={day}>
              {date(day)}
            </option>
          ))}
        </SelectBox>
        <Field
          label={t('skills.needs_reason')}
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit" kind="primary" disabled={!isReady || add.isPending}>
          {t('skills.needs_save')}
        </Button>
      </form>
    </details>
  )
}
