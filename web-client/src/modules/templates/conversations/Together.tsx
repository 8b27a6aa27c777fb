import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Field } from '@/shared/ui/Field'
import { MissingList } from '../fill-in/MissingList'
import { useWriting } from '../fill-in/useWriting'
import { Agreements } from './Agreements'
import c from './Conversations.module.css'
import { type Conversation, type Party, type Place, useSummarise } from './queries'
import { ReadSection } from './ReadSection'
import { Signatures } from './Signatures'
import { WriteSection } from './WriteSection'

interface TogetherProps {
  talk: Conversation
  me: Party
  place: Place
  otherName: string
}

/** What the two write together once they have met, what they agreed on, and their names to it. */
export function Together({ talk, me, place, otherName }: TogetherProps) {
  const t = useText()
  const [isEditing, setEditing] = useState(talk.state === 'held')
  const together = talk.sections.filter(({ section }) => section.way === 'together')
  if (['planned', 'preparing', 'cancelled'].includes(talk.state))
    return <EmptyState title={t('conversations.not_met')}>{t('conversations.not_met_why')}</EmptyState>
  if (talk.actions.includes('summarise') && (isEditing || talk.state === 'held'))
    return <Write talk={talk} me={me} place={place} onDone={() => setEditing(false)} />
  return (
    <div className={c.part}>
      {together.map((section) => (
        <ReadSection key={section.section.key} of={section} party={null} withoutGoals />
      ))}
      {talk.items.length > 0 && (
        <Agreements title={t('conversations.agreed')} items={talk.items} talk={talk} place={place} />
      )}
      {talk.actions.includes('summarise') && (
        <div className={c.actions} data-no-print>
          <Button onClick={() => setEditing(true)}>{t('conversations.edit_summary')}</Button>
        </div>
      )}
      <Signatures talk={talk} place={place} otherName={otherName} />
    </div>
  )
}

function Write({ talk, me, place, onDone }: Omit<TogetherProps, 'otherName'> & { onDone: () => void }) {
  const t = useText()
  const summarise = useSummarise(place)
  const error = summarise.error?.message
  const [followUp, setFollowUp] = useState(talk.followUpOn ?? '')
  const together = talk.sections.filter(({ section }) => section.way === 'together')
  const sections = together.map(({ section }) => section)
  const writing = useWriting(sections)
  return (
    <div className={c.part}>
      <p className="soft">{t('conversations.together_why')}</p>
      {together.map((section) => (
        <WriteSection
          key={section.section.key}
          of={section}
          me={me}
          place={place}
          sections={sections}
          writing={writing}
        />
      ))}
      <div className={c.fields}>
        <Field
          label={t('conversations.follow_up_on')}
          help={t('conversations.follow_up_help')}
          type="date"
          value={followUp}
          error={error}
          onChange={({ target }) => setFollowUp(target.value)}
        />
      </div>
      <MissingList questions={writing.missing} />
      <div className={c.actions} data-no-print>
        <Button
          kind="primary"
          disabled={summarise.isPending}
          onClick={() => void writing.submit(() => summarise.mutate(followUp || null, { onSuccess: onDone }))}
        >
          {t('conversations.summarise')}
        </Button>
      </div>
    </div>
  )
}
