import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answer, RoleProfile } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import s from './Editor.module.css'
import { OccupationSuggestion } from './OccupationSuggestion'
import { suggestionsQuery } from './queries'

type Occupation = Answer<'searchOccupations'>['items'][number]
type Suggestion = Answer<'suggestRequirements'>['items'][number]

interface SuggestionsProps {
  profile: RoleProfile
  taken: readonly string[]
  onAdd: (suggestion: Suggestion) => void
}

const shown = 8

/** Beside the draft: what the occupation takes and what similar roles here ask, each with its why, one at a time. */
export function Suggestions({ profile, taken, onAdd }: SuggestionsProps) {
  const t = useText()
  const localized = useLocalized()
  const [occupation, setOccupation] = useState<Occupation>()
  const [skipped, setSkipped] = useState<readonly string[]>([])
  const { data, error, refetch } = useQuery({
    ...suggestionsQuery(profile.roleProfileId, occupation?.occupationId),
    placeholderData: keepPreviousData,
  })
  const left = (data?.items ?? []).filter(({ skillId }) => !taken.includes(skillId) && !skipped.includes(skillId))
  const occupationName = localized(data?.occupationLabel ?? occupation?.label)

  const skip = ({ skillId, label }: Suggestion) => {
    setSkipped([...skipped, skillId])
    notify({
      key: 'suggestion',
      text: t('skills.suggestion_skipped', { skill: localized(label) }),
      undo: () => setSkipped((now) => now.filter((id) => id !== skillId)),
    })
  }
  const reasons = ({ occupation: need, roles }: Suggestion) =>
    [
      need && t(`skills.suggestion_${need}`, { occupation: occupationName }),
      roles.length > 0 &&
        t('skills.suggestion_roles', {
          roles: roles.map(({ name }) => localized(name)).join(', '),
          count: roles.length,
        }),
    ]
      .filter(Boolean)
      .join('. ')

  return (
    <aside className={s.aside} aria-labelledby="suggestions">
      <h2 id="suggestions">{t('skills.suggestions')}</h2>
      <p className="soft small">{t('skills.suggestions_lead')}</p>
      <OccupationSuggestion chosen={occupation} onChoose={setOccupation} />
      {error && <PanelError error={error} retry={refetch} />}
      {data && left.length === 0 && <p className="soft">{t('skills.suggestions_none')}</p>}
      <ul className={s.suggestions}>
        {left.slice(0, shown).map((suggestion) => (
          <li key={suggestion.skillId}>
            <strong>{localized(suggestion.label)}</strong>
            <p className="soft small">
              {t('skills.suggestion_asks', { level: suggestion.level, importance: suggestion.importance })}{' '}
              {reasons(suggestion)}
            </p>
            <div className={s.actions}>
              <Button onClick={() => onAdd(suggestion)}>
                {t('skills.add')}
                <span className="visually-hidden"> {localized(suggestion.label)}</span>
              </Button>
              <Button kind="quiet" onClick={() => skip(suggestion)}>
                {t('skills.suggestion_skip')}
                <span className="visually-hidden"> {localized(suggestion.label)}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {left.length > shown && (
        <p className="soft small">{t('skills.suggestions_more', { count: left.length - shown })}</p>
      )}
    </aside>
  )
}
