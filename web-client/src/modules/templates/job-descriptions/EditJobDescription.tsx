import { useState } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { PanelError } from '@/shared/ui/PanelError'
import { asSent, byKey } from '../fill-in/answers'
import { FillIn } from '../fill-in/FillIn'
import m from './Jobs.module.css'
import { inWords, requirementsAt } from './jobRules'
import { type JobDescription, useRevise } from './queries'
import { Requirements } from './Requirements'

/** The draft, or what holds as the beginning of one. */
export default function EditJobDescription({
  description,
  onDone,
}: {
  description: JobDescription
  onDone: () => void
}) {
  const t = useText()
  const localized = useLocalized()
  const { draft, shown, sections } = description
  const said = draft ?? shown
  const save = useRevise(description)
  const [name, setName] = useState(said?.name ?? description.name)
  const [answers, setAnswers] = useState(() => byKey(said?.answers ?? []))
  const [requirements, setRequirements] = useState(said?.requirements ?? [])
  const place = requirementsAt(sections)
  const words = inWords(sections)
  const send = async () => {
    await save.mutateAsync({
      name: { sv: name.sv?.trim() || null, en: name.en?.trim() || null },
      answers: asSent(answers),
      requirements,
    })
    notify({ key: 'job-description', text: t('jobdescription.saved') })
    onDone()
  }
  return (
    <form
      className={m.page}
      aria-label={t('jobdescription.edit')}
      onSubmit={(event) => {
        event.preventDefault()
        void send().catch(() => undefined)
      }}
    >
      <p className="soft">{t('jobdescription.edit_lead')}</p>
      <div className={m.fields}>
        <Field
          label={t('jobdescription.name_sv')}
          maxLength={200}
          value={name.sv ?? ''}
          onChange={({ target }) => setName({ ...name, sv: target.value })}
        />
        <Field
          label={t('jobdescription.name_en')}
          maxLength={200}
          value={name.en ?? ''}
          onChange={({ target }) => setName({ ...name, en: target.value })}
        />
      </div>
      {words.map((section) => (
        <div key={section.key} className={m.part}>
          <h2>{localized(section.title)}</h2>
          {section.key === place && (
            <>
              <p className="soft">{localized(section.about)}</p>
              <Requirements requirements={requirements} onChange={setRequirements} />
            </>
          )}
          <FillIn
            section={section.key === place ? { ...section, about: { sv: null, en: null } } : section}
            sections={words}
            answers={answers}
            onChange={(answer) => setAnswers((before) => ({ ...before, [answer.question]: answer }))}
          />
        </div>
      ))}
      {save.error && <PanelError error={save.error} />}
      <div className={m.actions}>
        <Button type="submit" kind="primary" disabled={save.isPending || !(name.sv?.trim() || name.en?.trim())}>
          {t('jobdescription.save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
