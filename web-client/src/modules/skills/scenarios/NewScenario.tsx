import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { SelectBox } from '@/shared/ui/SelectBox'
import { useDraftScenario } from './queries'
import s from './Scenarios.module.css'
import { presets } from './scenarioRules'

type Preset = (typeof presets)[number]

const thisYear = new Date().getFullYear()

/** Begins from one of the three presets; the name is the preset's until another is written. */
export function NewScenario({ unitId }: { unitId: string }) {
  const t = useText()
  const navigate = useNavigate()
  const draft = useDraftScenario(unitId)
  const [preset, setPreset] = useState<Preset>('base')
  const [name, setName] = useState('')
  const [toYear, setToYear] = useState(String(thisYear + 3))
  const create = async () => {
    const scenarioId = await draft.mutateAsync({
      name: { sv: name || t(`skills.scenario_preset_${preset}`), en: null },
      fromYear: thisYear,
      toYear: Number(toYear),
      preset,
    })
    await navigate({ to: '/scenarios/$unitId/$scenarioId', params: { unitId, scenarioId } })
  }
  return (
    <section className={s.part}>
      <h2>{t('skills.scenario_new')}</h2>
      {draft.error && <p role="alert">{draft.error.message}</p>}
      <form
        className={s.fields}
        onSubmit={(event) => {
          event.preventDefault()
          void create().catch(() => undefined)
        }}
      >
        <SelectBox label={t('skills.scenario_preset')} value={preset} onChange={(value) => setPreset(value as Preset)}>
          {presets.map((value) => (
            <option key={value} value={value}>
              {t(`skills.scenario_preset_${value}`)}
            </option>
          ))}
        </SelectBox>
        <Field label={t('skills.scenario_name')} value={name} onChange={(event) => setName(event.target.value)} />
        <Field
          label={t('skills.scenario_to_year')}
          type="number"
          min={thisYear}
          max={thisYear + 10}
          value={toYear}
          onChange={(event) => setToYear(event.target.value)}
        />
        <Button type="submit" kind="primary" disabled={draft.isPending}>
          {t('skills.scenario_create')}
        </Button>
      </form>
    </section>
  )
}
