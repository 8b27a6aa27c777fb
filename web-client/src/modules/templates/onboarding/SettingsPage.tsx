import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { PickTemplate } from '../definitions/PickTemplate'
import { publishedQuery } from '../definitions/queries'
import { ItContacts } from './ItContacts'
import m from './Onboarding.module.css'
import { settingsQuery, useSetSettings } from './queries'

/** What one has written stays where somebody else has saved meanwhile: a second press then saves it. */
export function SettingsPage() {
  const t = useText()
  const { data: settings } = useSuspenseQuery(settingsQuery)
  const templates = useQuery(publishedQuery('onboarding')).data
  const save = useSetSettings(settings.version)
  const [templateId, setTemplate] = useState(settings.templateId ?? '')
  const [from, setFrom] = useState(settings.from ?? '')
  const [itContacts, setContacts] = useState(settings.itContacts)
  const send = async () => {
    await save.mutateAsync({ templateId: templateId || null, from: (templateId && from) || null, itContacts })
    notify({ key: 'onboarding-settings', text: t('onboarding.settings_saved') })
  }
  return (
    <form
      className={m.page}
      onSubmit={(event) => {
        event.preventDefault()
        void send().catch(() => undefined)
      }}
    >
      <PageHead title={t('onboarding.settings_title')} lead={t('onboarding.settings_lead')} />
      <section className={m.part} aria-labelledby="auto">
        <h2 id="auto">{t('onboarding.settings_auto')}</h2>
        <p className="soft small">{t('onboarding.settings_auto_lead')}</p>
        {settings.templateId && !settings.canBegin && <p role="alert">{t('onboarding.settings_unusable')}</p>}
        <div className={m.fields}>
          <PickTemplate
            templates={templates}
            none={t('onboarding.settings_no_template')}
            label={t('onboarding.settings_template')}
            value={templateId}
            onChange={({ target }) => setTemplate(target.value)}
          />
          {templateId && (
            <Field
              label={t('onboarding.settings_from')}
              type="date"
              value={from}
              onChange={({ target }) => setFrom(target.value)}
            />
          )}
        </div>
      </section>
      <ItContacts contacts={itContacts} onChange={setContacts} />
      {save.error && <PanelError error={save.error} />}
      <div className={m.actions}>
        <Button type="submit" kind="primary" disabled={save.isPending}>
          {t('onboarding.settings_save')}
        </Button>
      </div>
    </form>
  )
}
