import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemError } from '@/api/problem'
import { usePaused } from '@/shared/lib/browser'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Steps } from '@/shared/ui/Steps'
import s from './Campaigns.module.css'
import { bodyOf, type Draft, isReady } from './campaignDraft'
import { campaignReachQuery } from './queries'
import { Reach } from './Reach'
import { HowStep } from './steps/HowStep'
import { WhatStep } from './steps/WhatStep'
import { WhenStep } from './steps/WhenStep'
import { WhoStep } from './steps/WhoStep'

const parts = [WhoStep, WhatStep, WhenStep, HowStep]

interface CampaignWizardProps {
  draft: Draft
  onChange: (part: Partial<Draft>) => void
  onSave: () => void
  isSaving: boolean
  error: Error | null
}

/** Four questions, one at a time, with whom the answers would reach below them. */
export function CampaignWizard({ draft, onChange, onSave, isSaving, error }: CampaignWizardProps) {
  const t = useText()
  const [at, setAt] = useState(0)
  const { population, skillIds, includesRoleSkills } = bodyOf(usePaused(draft, 300))
  const reach = useQuery(campaignReachQuery({ population, skillIds, includesRoleSkills }))
  const Part = parts[at] ?? WhoStep
  const isLast = at === parts.length - 1
  const labels = [
    t('skills.campaign_who'),
    t('skills.campaign_what'),
    t('skills.campaign_when'),
    t('skills.campaign_how'),
  ]
  return (
    <>
      <Steps label={t('skills.campaign_steps')} steps={labels} current={at} />
      <section className={s.part} aria-labelledby="step">
        <h2 id="step">{t(`skills.campaign_ask_${(['who', 'what', 'when', 'how'] as const)[at] ?? 'who'}`)}</h2>
        <Part draft={draft} onChange={onChange} />
      </section>
      {reach.data && <Reach reach={reach.data} />}
      {error instanceof ProblemError && (
        <p className={s.warning} role="alert">
          {error.message}
        </p>
      )}
      <div className={s.actions}>
        {at > 0 && <Button onClick={() => setAt(at - 1)}>{t('skills.campaign_back')}</Button>}
        {!isLast && (
          <Button kind="primary" disabled={!isReady(draft, at)} onClick={() => setAt(at + 1)}>
            {t('skills.campaign_next')}
          </Button>
        )}
        {isLast && (
          <Button kind="primary" disabled={isSaving || !isReady(draft, at)} onClick={onSave}>
            {t('skills.campaign_save')}
          </Button>
        )}
      </div>
    </>
  )
}
