import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isRunning, useJob } from '@/api/jobs'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { JobProgress } from '@/shared/ui/JobProgress'
import g from '../Goals.module.css'
import { PopulationFields } from '../populations/PopulationFields'
import { everyone } from '../populations/populations'
import { type PlanTemplate, planTemplatesQuery, useApplyTemplate } from './queries'

/** Whom it would meet is counted first; then they are given their plans. */
export function ApplyTemplate({ template }: { template: PlanTemplate }) {
  const t = useText()
  const { number } = useFormats()
  const client = useQueryClient()
  const [population, setPopulation] = useState(everyone)
  const [startsOn, setStartsOn] = useState('')
  const [counted, setCounted] = useState('')
  const apply = useApplyTemplate(template.templateId)
  const { data: job } = useJob(apply.data)
  const state = job?.state
  useEffect(() => {
    if (state === 'completed') void client.invalidateQueries({ queryKey: planTemplatesQuery.queryKey })
  }, [state, client])

  const asked = JSON.stringify([population, startsOn])
  const isBusy = apply.isPending || isRunning(job)
  const isCounted = counted === asked && job?.isDryRun && job.state === 'completed'
  const isNobody =
    !population.isEveryone && ![...(population.unitIds ?? []), ...(population.roleProfileIds ?? [])].length
  const run = (isDryRun: boolean) => {
    setCounted(isDryRun ? asked : '')
    apply.mutate({ population, startsOn: startsOn || null, isDryRun })
  }
  return (
    <section className={g.part} aria-labelledby="apply">
      <h2 id="apply">{t('goals.template_apply')}</h2>
      <p className="soft">{t('goals.template_apply_lead')}</p>
      <PopulationFields value={population} onChange={setPopulation} />
      <div className={g.fields}>
        <Field
          id="starts-on"
          label={t('goals.template_starts')}
          type="date"
          value={startsOn}
          onChange={(event) => setStartsOn(event.target.value)}
        />
      </div>
      {apply.error && <p role="alert">{apply.error.message}</p>}
      <p aria-live="polite">
        {isCounted && t('goals.template_would', { given: number(job.created), skipped: number(job.skipped) })}
      </p>
      <div className={g.actions}>
        <Button kind={isCounted ? 'secondary' : 'primary'} disabled={isBusy || isNobody} onClick={() => run(true)}>
          {t('goals.template_count')}
        </Button>
        <Button
          kind={isCounted ? 'primary' : 'secondary'}
          disabled={isBusy || !isCounted || job.created === 0}
          onClick={() => run(false)}
        >
          {t('goals.template_give')}
        </Button>
      </div>
      {job && !isCounted && <JobProgress job={job} />}
    </section>
  )
}
