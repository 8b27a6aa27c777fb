import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Chosen } from '@/shared/ui/Chosen'
import { Field } from '@/shared/ui/Field'
import { PanelError } from '@/shared/ui/PanelError'
import { PickTemplate } from '../definitions/PickTemplate'
import { publishedQuery } from '../definitions/queries'
import m from './Onboarding.module.css'
import { PickNewcomer } from './PickNewcomer'
import { useStart } from './queries'

/** By hand: of somebody who is to begin, or goes over to other work. */
export default function StartOnboarding({ onDone }: { onDone: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const start = useStart()
  const templates = useQuery(publishedQuery('onboarding')).data ?? []
  const [person, setPerson] = useState<{ personId: string; displayName: string }>()
  const [chosen, setTemplate] = useState('')
  const [startsOn, setStartsOn] = useState('')
  const templateId = chosen || templates[0]?.templateId || ''
  const begin = async () => {
    if (!person) return
    const onboardingId = await start.mutateAsync({
      personId: person.personId,
      templateId,
      startsOn: startsOn || null,
    })
    notify({ key: 'onboarding-started', text: t('onboarding.started') })
    await navigate({ to: '/onboarding/$onboardingId', params: { onboardingId } })
  }
  return (
    <form
      className={m.part}
      aria-labelledby="start-onboarding"
      onSubmit={(event) => {
        event.preventDefault()
        void begin().catch(() => undefined)
      }}
    >
      <h2 id="start-onboarding">{t('onboarding.start')}</h2>
      <p className="soft small">{t('onboarding.start_lead')}</p>
      {person ? (
        <Chosen items={[{ id: person.personId, name: person.displayName }]} onRemove={() => setPerson(undefined)} />
      ) : (
        <PickNewcomer label={t('onboarding.start_who')} onPick={setPerson} />
      )}
      <div className={m.fields}>
        <PickTemplate
          templates={templates}
          label={t('onboarding.start_template')}
          help={templates.length === 0 && t('onboarding.start_template_none')}
          value={templateId}
          onChange={({ target }) => setTemplate(target.value)}
        />
        <Field
          label={t('onboarding.start_day')}
          help={t('onboarding.start_day_help')}
          type="date"
          value={startsOn}
          onChange={({ target }) => setStartsOn(target.value)}
        />
      </div>
      {start.error && <PanelError error={start.error} />}
      <div className={m.actions}>
        <Button type="submit" kind="primary" disabled={!person || !templateId || start.isPending}>
          {t('onboarding.start_do')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
