import { useState } from 'react'
import { useName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { PageHead } from '@/shared/ui/PageHead'
import { WordsForm } from '@/shared/ui/WordsForm'
import { Agreements } from './Agreements'
import c from './Conversations.module.css'
import { type Conversation, type Place, useReadAsHr } from './queries'
import { Readings } from './Readings'
import { ReadSection } from './ReadSection'
import { Signatures } from './Signatures'

/** For somebody of HR: the reason first, then what the two came to. */
export function ReadingPage({ place }: { place: Place }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const name = useName(place.personId)
  const read = useReadAsHr(place)
  const [talk, setTalk] = useState<Conversation>()
  return (
    <div className={c.page}>
      <PageHead
        title={t('conversations.of', { name })}
        lead={talk?.heldOn ? t('conversations.held_on', { day: date(talk.heldOn) }) : t('conversations.reading_lead')}
      />
      {!talk && (
        <WordsForm
          label={t('conversations.reason')}
          help={t('conversations.reason_help')}
          action={t('conversations.read')}
          kind="primary"
          most={500}
          error={read.error?.message}
          isBusy={read.isPending}
          onSay={async (reason) => setTalk(await read.mutateAsync(reason))}
        />
      )}
      {talk && (
        <>
          <h2>{localized(talk.title)}</h2>
          {talk.sections.map((section) => (
            <ReadSection key={section.section.key} of={section} party={null} />
          ))}
          {talk.items.length > 0 && (
            <Agreements title={t('conversations.agreed')} items={talk.items} talk={talk} place={place} />
          )}
          <Signatures talk={talk} place={place} otherName={name} />
          <Readings readings={talk.readings} />
        </>
      )}
    </div>
  )
}
