import { useState } from 'react'
import { useMe } from '@/api/session'
import type { Answer } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { LevelHint } from '../components/LevelHint'
import { LevelScale } from '../components/LevelScale'
import { PickPerson } from './PickPerson'
import { useGiveRating } from './queries'
import s from './Ratings.module.css'

/** A skill one is appointed to assess: whom, and which level. */
export function AssessTask({ skill }: { skill: Answer<'listAssessments'>['items'][number] }) {
  const t = useText()
  const me = useMe()
  const label = useLocalized()(skill.label)
  const [person, setPerson] = useState<{ personId: string; displayName: string }>()
  const [level, setLevel] = useState<number | null>(null)
  const give = useGiveRating()
  const { skillId } = skill

  const assess = async (chosen: number) => {
    if (!person) return
    setLevel(chosen)
    const { personId, displayName } = person
    await give.mutateAsync({ as: 'assessor', personId, skillId, level: chosen })
    notify({
      key: `assess-${personId}-${skillId}`,
      text: t('skills.saved_for', { person: displayName, skill: label, level: chosen }),
      undo: async () => {
        setLevel(null)
        await give.mutateAsync({ as: 'assessor', personId, skillId, level: null })
      },
    })
  }
  return (
    <li className={s.task}>
      <h3>{label}</h3>
      <PickPerson
        label={t('skills.requests_assess_who')}
        action={t('skills.requests_assess_pick')}
        without={[me.personId]}
        onPick={(picked) => {
          setPerson(picked)
          setLevel(null)
        }}
      />
      {person && (
        <>
          <p>
            <strong>{person.displayName}</strong>
          </p>
          <LevelScale label={`${person.displayName}, ${label}`} value={level} onChange={assess} />
          {level !== null && <LevelHint skillId={skillId} level={level} />}
        </>
      )}
    </li>
  )
}
