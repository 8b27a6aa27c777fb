import { useSuspenseQuery } from '@tanstack/react-query'
import { useName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { PageHead } from '@/shared/ui/PageHead'
import { PdfButton } from '@/shared/ui/PdfButton'
import { Agreements } from './Agreements'
import c from './Conversations.module.css'
import { conversationQuery, type Place } from './queries'
import { Readings } from './Readings'
import { ReadSection } from './ReadSection'
import { SideBySide } from './SideBySide'
import { Signatures } from './Signatures'

/** All of a conversation that the reader sees, to be read on paper. */
export function ConversationPrint({ place }: { place: Place }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const { data: talk } = useSuspenseQuery(conversationQuery(place))
  const me = talk.me ?? 'employee'
  const [person, manager] = [useName(talk.personId), useName(talk.managerId)]
  const [myName, otherName] = me === 'manager' ? [manager, person] : [person, manager]
  const when = talk.heldOn
    ? t('conversations.list_held', { day: date(talk.heldOn) })
    : t('conversations.list_due', { day: date(talk.due) })
  return (
    <div className={c.page}>
      <PageHead
        title={localized(talk.title)}
        lead={`${person} · ${manager} · ${when}`}
        actions={<PdfButton name={`${localized(talk.title)} ${person}`} />}
      />
      {talk.carried.length > 0 && (
        <Agreements title={t('conversations.carried')} items={talk.carried} talk={talk} place={place} isPrinted />
      )}
      {talk.sections
        .filter(({ section }) => section.way === 'together')
        .map((section) => (
          <ReadSection key={section.section.key} of={section} party={null} withoutGoals />
        ))}
      {talk.items.length > 0 && (
        <Agreements title={t('conversations.agreed')} items={talk.items} talk={talk} place={place} isPrinted />
      )}
      {talk.acknowledgements.length > 0 && <Signatures talk={talk} place={place} otherName={otherName} isPrinted />}
      <SideBySide talk={talk} me={me} otherName={otherName} myName={myName} />
      {talk.readings.length > 0 && <Readings readings={talk.readings} />}
    </div>
  )
}
