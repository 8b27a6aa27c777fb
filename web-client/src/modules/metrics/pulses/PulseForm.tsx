import { useState } from 'react'
import * as z from 'zod/mini'
import { UnitField } from '@/modules/people'
import { daysAfter, today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import { type Both, BothTexts, isEmpty, isHalf } from './BothTexts'
import { OwnItems } from './OwnItems'
import s from './Pulses.module.css'
import { type Proposed, usePlanPulse } from './queries'

const schema = z.object({ name: required, unitId: z.string(), opens: required, closes: required, repeat: z.string() })
const usualDays = 14

interface PulseFormProps {
  proposed: Proposed | undefined
  onDone: (pulseId: string) => void
  onCancel: () => void
}

/** Apart from its page, which most open without it. */
export default function PulseForm({ proposed, onDone, onCancel }: PulseFormProps) {
  const t = useText()
  const plan = usePlanPulse()
  const [own, setOwn] = useState<Both[]>([])
  const [question, setQuestion] = useState<Both>({ sv: '', en: '' })
  const [isTried, setTried] = useState(false)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      name: '',
      unitId: '',
      opens: proposed?.opens ?? today(),
      closes: proposed?.closes ?? daysAfter(today(), usualDays),
      repeat: '6',
    },
    refusedAt: { 'metrics.day-passed': 'opens', 'metrics.pulse-too-few': 'unitId' },
    onSubmit: async ({ name, unitId, opens, closes, repeat }) => {
      setTried(true)
      if ([...own, question].some(isHalf)) return
      const body = {
        name,
        opens,
        closes,
        unitIds: unitId ? [unitId] : [],
        repeatMonths: repeat ? Number(repeat) : null,
      }
      const asked = { ownItems: own.filter((item) => !isEmpty(item)), question: isEmpty(question) ? null : question }
      onDone(await plan.mutateAsync({ ...body, ...asked }))
    },
  })
  const labels = {
    name: t('metrics.pulse_name'),
    unitId: t('metrics.pulse_unit'),
    opens: t('metrics.pulse_opens'),
    closes: t('metrics.pulse_closes'),
    repeat: t('metrics.pulse_repeat'),
  }
  const isNow = form.watch('opens') <= today()
  return (
    <section className={s.part} aria-labelledby="pulse-form">
      <h2 id="pulse-form">{t('metrics.pulse_new')}</h2>
      <ActionForm
        form={form}
        labels={labels}
        action={t(isNow ? 'metrics.pulse_save' : 'metrics.pulse_save_later')}
        onCancel={onCancel}
      >
        <Field label={labels.name} help={t('metrics.pulse_name_help')} maxLength={120} {...form.field('name')} />
        <UnitField label={labels.unitId} none={t('metrics.pulse_everybody')} {...form.field('unitId')} />
        <div className={s.fields}>
          <Field label={labels.opens} help={t('metrics.pulse_opens_help')} type="date" {...form.field('opens')} />
          <Field label={labels.closes} type="date" {...form.field('closes')} />
          <SelectField label={labels.repeat} {...form.field('repeat')}>
            <option value="">{t('metrics.pulse_repeat_none')}</option>
            <option value="6">{t('metrics.pulse_repeat_6')}</option>
            <option value="12">{t('metrics.pulse_repeat_12')}</option>
          </SelectField>
        </div>
        <div className={s.both}>
          <h3>{t('metrics.pulse_items')}</h3>
          <p className="soft">{t('metrics.pulse_items_shipped')}</p>
          <OwnItems items={own} isTried={isTried} onChange={setOwn} />
        </div>
        <div className={s.both}>
          <h3>{t('metrics.pulse_question')}</h3>
          <p className="soft">{t('metrics.pulse_question_help')}</p>
          <BothTexts
            label={t('metrics.pulse_question')}
            value={question}
            maxLength={300}
            isTried={isTried}
            onChange={setQuestion}
          />
        </div>
      </ActionForm>
    </section>
  )
}
