import { useState } from 'react'
import * as z from 'zod/mini'
import { PickPerson } from '@/modules/skills'
import { required } from '@/shared/lib/fields'
import { useLocalized, useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import g from '../Goals.module.css'
import s from './Openings.module.css'
import { takesExternal } from './openingRules'
import { type Opening, type Place, useAddCandidate } from './queries'

const schema = z.object({ name: required, contact: required })

interface AddCandidateProps {
  place: Place
  opening: Opening
  onDone: () => void
}

/** Somebody inside by name; somebody outside with what the recruiter found of the same requirements. */
export default function AddCandidate({ place, opening, onDone }: AddCandidateProps) {
  const t = useText()
  const localized = useLocalized()
  const add = useAddCandidate(place)
  const [levels, setLevels] = useState<Record<string, string>>({})
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { name: '', contact: '' },
    onSubmit: async (values) => {
      const found = opening.requirements.map(({ skillId }) => ({ skillId, level: Number(levels[skillId] ?? 0) }))
      await add.mutateAsync({ ...values, levels: found })
      onDone()
    },
  })
  const labels = { name: t('goals.candidate_name'), contact: t('goals.candidate_contact') }
  return (
    <section className={s.part} aria-labelledby="add-candidate">
      <h2 id="add-candidate">{t('goals.candidate_add')}</h2>
      {add.error && <p role="alert">{add.error.message}</p>}
      <PickPerson
        label={t('goals.reskill_find')}
        action={t('goals.reskill_put')}
        without={opening.candidates.map(({ personId }) => personId)}
        onPick={({ personId }) => add.mutate({ personId })}
      />
      {takesExternal(opening.state) ? (
        <Form onSubmit={form.submit} errors={form.formState.errors} labels={labels} refusal={form.refusal}>
          <h3>{t('goals.candidate_outside')}</h3>
          <p className="soft small">{t('goals.candidate_outside_why')}</p>
          <div className={g.fields}>
            <Field label={labels.name} maxLength={200} {...form.field('name')} />
            <Field label={labels.contact} maxLength={200} {...form.field('contact')} />
            {opening.requirements.map((row) => (
              <Field
                key={row.skillId}
                label={t('goals.candidate_level', { skill: localized(row.skill) || '–' })}
                type="number"
                min={0}
                max={5}
                value={levels[row.skillId] ?? '0'}
                onChange={(event) => setLevels({ ...levels, [row.skillId]: event.target.value })}
              />
            ))}
          </div>
          <div>
            <Button type="submit" kind="primary" disabled={form.formState.isSubmitting}>
              {t('goals.candidate_enter')}
            </Button>
          </div>
        </Form>
      ) : (
        <p className="soft small">{t('goals.candidate_inside_first')}</p>
      )}
      <div>
        <Button onClick={onDone}>{t('goals.reskill_ready')}</Button>
      </div>
    </section>
  )
}
