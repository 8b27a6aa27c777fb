import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { MissingList } from '../fill-in/MissingList'
import { useWriting } from '../fill-in/useWriting'
import c from './Conversations.module.css'
import { type Conversation, type Party, type Place, useHandIn } from './queries'
import { ReadSection } from './ReadSection'
import { WriteSection } from './WriteSection'

interface PreparationProps {
  talk: Conversation
  me: Party
  place: Place
}

/** What one answers for oneself. Nobody else sees it before it is handed in. */
export function Preparation({ talk, me, place }: PreparationProps) {
  const t = useText()
  const { dateTime } = useFormats()
  const handIn = useHandIn(place)
  const error = handIn.error?.message
  const own = talk.sections.filter(({ section }) => section.way === 'apart' && section.filledBy.includes(me))
  const sections = own.map(({ section }) => section)
  const writing = useWriting(sections)
  const handed = talk.handedIn.find(({ party }) => party === me)
  const mayWrite = own.some((section) => section.mayWrite)
  const isChanged = own.some((section) => section.answers.some(({ party, isDraft }) => party === me && isDraft))
  return (
    <div className={c.part}>
      <p className="soft">{t(mayWrite ? 'conversations.own_why' : 'conversations.own_closed')}</p>
      {own.map((section) =>
        section.mayWrite ? (
          <WriteSection
            key={section.section.key}
            of={section}
            me={me}
            place={place}
            sections={sections}
            writing={writing}
          />
        ) : (
          <ReadSection key={section.section.key} of={section} party={me} />
        ),
      )}
      <MissingList questions={writing.missing} />
      {error && <p role="alert">{error}</p>}
      {mayWrite && (
        <div className={c.actions} data-no-print>
          <Button
            kind="primary"
            disabled={handIn.isPending}
            onClick={() => void writing.submit(() => handIn.mutate(undefined))}
          >
            {t(handed ? 'conversations.hand_in_again' : 'conversations.hand_in')}
          </Button>
          {handed && (
            <span className="soft small">
              {t(isChanged ? 'conversations.handed_in_changed' : 'conversations.handed_in_at', {
                moment: dateTime(handed.at),
              })}
            </span>
          )}
        </div>
      )}
    </div>
  )
}
