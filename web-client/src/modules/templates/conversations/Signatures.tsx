import { useState } from 'react'
import { PersonName, useName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { TextArea } from '@/shared/ui/TextArea'
import c from './Conversations.module.css'
import { type Conversation, type Place, useAcknowledge } from './queries'

interface SignaturesProps {
  talk: Conversation
  place: Place
  otherName: string
  /** On paper, where nobody is you. */
  isPrinted?: boolean
}

/** Who has put their name to it, when and to what; and one's own. */
export function Signatures({ talk, place, otherName, isPrinted = false }: SignaturesProps) {
  const t = useText()
  const { dateTime } = useFormats()
  return (
    <section className={c.section} aria-labelledby="signatures">
      <header>
        <h2 id="signatures">{t('conversations.signatures')}</h2>
      </header>
      {talk.acknowledgements.length > 0 && (
        <ul className={c.signatures}>
          {talk.acknowledgements.map(({ party, by, at, contentHash, dissent }) => (
            <li key={party}>
              <strong>{isPrinted ? <Name personId={by} /> : <PersonName personId={by} />}</strong>, {dateTime(at)}
              {dissent && (
                <p className={c.words}>
                  <span className="soft small">{t('conversations.sees_otherwise')}</span> {dissent}
                </p>
              )}
              <p className={c.hash}>{t('conversations.hash', { hash: contentHash })}</p>
            </li>
          ))}
        </ul>
      )}
      {!isPrinted && talk.actions.includes('acknowledge') && <Sign talk={talk} place={place} />}
      {talk.state === 'summarised' && !talk.actions.includes('acknowledge') && (
        <p className="soft">{t('conversations.next_wait_signed', { name: otherName })}</p>
      )}
    </section>
  )
}

const Name = ({ personId }: { personId: string }) => useName(personId)

function Sign({ talk, place }: { talk: Conversation; place: Place }) {
  const t = useText()
  const acknowledge = useAcknowledge(place, talk.version)
  const error = acknowledge.error?.message
  const [dissent, setDissent] = useState('')
  return (
    <div className={c.part} data-no-print>
      <p>{t('conversations.sign_why')}</p>
      <TextArea
        label={t('conversations.dissent')}
        help={t('conversations.dissent_help')}
        value={dissent}
        maxLength={2000}
        error={error}
        onChange={({ target }) => setDissent(target.value)}
      />
      <div className={c.actions}>
        <Button
          kind="primary"
          disabled={acknowledge.isPending}
          onClick={() => acknowledge.mutate(dissent.trim() || null)}
        >
          {t('conversations.sign')}
        </Button>
      </div>
    </div>
  )
}
