import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LocalizedText } from '@/api/types'
import { PersonName } from '@/modules/people'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { SearchBox } from '@/shared/ui/SearchBox'
import { SelectBox } from '@/shared/ui/SelectBox'
import {
  type ForecastLevel,
  type GapAnswer,
  ownersQuery,
  type Place,
  useDecideGap,
  useWithdrawDecision,
} from './queries'
import s from './Scenarios.module.css'
import { answers } from './scenarioRules'

interface DecideGapFormProps {
  skillId: string
  label: LocalizedText
  level: ForecastLevel
  place: Place
  onDone: () => void
}

export function DecideGapForm({ skillId, label, level, place, onDone }: DecideGapFormProps) {
  const t = useText()
  const skill = useLocalized()(label)
  const gap = { skillId, level: level.level }
  const decide = useDecideGap(place)
  const withdraw = useWithdrawDecision(place)
  const before = level.decision
  const [answer, setAnswer] = useState<GapAnswer>(before?.answer ?? 'build')
  const [ownerId, setOwnerId] = useState(before?.ownerId ?? '')
  const [due, setDue] = useState(before?.due ?? '')
  const [comment, setComment] = useState(before?.comment ?? '')
  const [search, setSearch] = useState('')
  const owners = useQuery(ownersQuery(search))
  const save = async () => {
    await decide.mutateAsync({
      ...gap,
      answer,
      ownerId,
      due,
      comment: comment || null,
      isDone: before?.isDone ?? false,
    })
    notify({
      key: `gap-${skillId}-${level.level}`,
      text: t('skills.scenario_decided', { skill }),
      undo: () =>
        before ? decide.mutateAsync({ ...gap, ...before, comment: before.comment }) : withdraw.mutateAsync(gap),
    })
    onDone()
  }
  return (
    <form
      className={s.fields}
      aria-label={t('skills.scenario_decide_on', { skill })}
      onSubmit={(event) => {
        event.preventDefault()
        void save().catch(() => undefined)
      }}
    >
      {decide.error && <p role="alert">{decide.error.message}</p>}
      <SelectBox
        label={t('skills.scenario_decision')}
        value={answer}
        onChange={(value) => setAnswer(value as GapAnswer)}
      >
        {answers.map((value) => (
          <option key={value} value={value}>
            {t(`skills.scenario_answer_${value}`)}
          </option>
        ))}
      </SelectBox>
      <div>
        <SearchBox label={t('skills.scenario_owner')} value={search} onChange={setSearch} />
        {ownerId && (
          <p className="small">
            <PersonName personId={ownerId} />
          </p>
        )}
        <ul className={s.owners}>
          {search.length > 1 &&
            owners.data?.items.map((person) => (
              <li key={person.personId}>
                <Button
                  kind="quiet"
                  onClick={() => {
                    setOwnerId(person.personId)
                    setSearch('')
                  }}
                >
                  {person.displayName}
                </Button>
              </li>
            ))}
        </ul>
      </div>
      <Field
        label={t('skills.scenario_due')}
        type="date"
        value={due}
        onChange={(event) => setDue(event.target.value)}
      />
      <Field
        label={t('skills.scenario_comment')}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      <Button type="submit" kind="primary" disabled={!ownerId || !due || decide.isPending}>
        {t('skills.scenario_save_decision')}
      </Button>
      <Button kind="quiet" onClick={onDone}>
        {t('skills.scenario_cancel')}
      </Button>
    </form>
  )
}
