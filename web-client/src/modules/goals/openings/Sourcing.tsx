import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { toNumber } from '@/shared/lib/typed'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import g from '../Goals.module.css'
import s from './Openings.module.css'
import { assumptions, supposed } from './openingRules'
import { type Assumptions, type Place, useSourcing } from './queries'
import { SourcingWays } from './SourcingWays'

const each = <T,>(of: (name: (typeof assumptions)[number]) => T) =>
  Object.fromEntries(assumptions.map((name) => [name, of(name)])) as Record<(typeof assumptions)[number], T>

const schema = z.object(each(() => required))

/** Apart from its page, which most open without it: three ways to fill an opening, by the same figures. */
export default function Sourcing({ place, onDone }: { place: Place; onDone: () => void }) {
  const t = useText()
  const compare = useSourcing(place)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: supposed,
    onSubmit: (typed) => compare.mutateAsync(each((name) => toNumber(typed[name])) satisfies Assumptions),
  })
  const labels = each((name) => t(`goals.sourcing_${name}`))
  return (
    <section className={s.part} aria-labelledby="sourcing">
      <h2 id="sourcing">{t('goals.sourcing')}</h2>
      <p className="soft">{t('goals.sourcing_lead')}</p>
      <ActionForm form={form} labels={labels} action={t('goals.sourcing_compare')} onCancel={onDone}>
        <div className={g.fields}>
          {assumptions.map((name) => (
            <Field key={name} label={labels[name]} inputMode="decimal" {...form.field(name)} />
          ))}
        </div>
      </ActionForm>
      {compare.data && <SourcingWays ways={compare.data} />}
    </section>
  )
}
