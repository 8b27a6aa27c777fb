import { useLocalized, useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { byKey, says } from '../fill-in/answers'
import { GivenText } from '../fill-in/GivenText'
import c from './Conversations.module.css'
import { hasHandedIn, other } from './conversationRules'
import type { Conversation, Party, SectionOf } from './queries'
import { SkillDifferences } from './SkillDifferences'

interface SideBySideProps {
  talk: Conversation
  me: Party
  otherName: string
  /** On paper, where nobody is you. */
  myName?: string
}

/** What both have prepared, question by question, once it is shown. */
export function SideBySide({ talk, me, otherName, myName }: SideBySideProps) {
  const t = useText()
  const apart = talk.sections.filter(({ section }) => section.way === 'apart')
  const isShown = apart.some(({ answers }) => answers.some(({ party }) => party === other(me)))
  if (!isShown)
    return hasHandedIn(talk, me) ? (
      <EmptyState title={t('conversations.not_shown', { name: otherName })}>
        {t('conversations.not_shown_why')}
      </EmptyState>
    ) : (
      <EmptyState title={t('conversations.not_shown_me')}>{t('conversations.not_shown_why')}</EmptyState>
    )
  return (
    <div className={c.part}>
      {apart.map((section) => (
        <Sides
          key={section.section.key}
          of={section}
          me={me}
          otherName={otherName}
          myName={myName ?? t('conversations.you')}
        />
      ))}
    </div>
  )
}

interface SidesProps {
  of: SectionOf
  me: Party
  otherName: string
  myName: string
}

function Sides({ of: { section, answers }, me, otherName, myName }: SidesProps) {
  const localized = useLocalized()
  const of = (party: Party) => byKey(answers.find((part) => part.party === party)?.answers ?? [])
  const [mine, theirs] = [of(me), of(other(me))]
  const answered = section.questions.filter(({ key }) => says(mine[key]) || says(theirs[key]))
  const writers = ([me, other(me)] as const).filter((party) => section.filledBy.includes(party))
  if (!answered.length) return null
  return (
    <section className={c.section} aria-labelledby={`sides-${section.key}`}>
      <header>
        <h2 id={`sides-${section.key}`}>{localized(section.title)}</h2>
      </header>
      {answered.map((question) => (
        <div key={question.key} className={c.sides}>
          <h3>{localized(question.text)}</h3>
          {question.kind === 'skillRating' ? (
            <SkillDifferences
              mine={mine[question.key]}
              theirs={theirs[question.key]}
              otherName={otherName}
              myName={myName}
            />
          ) : (
            <div className={c.answers}>
              {writers.map((party) => (
                <div key={party} data-mine={party === me || undefined}>
                  <p className="soft small">{party === me ? myName : otherName}</p>
                  <GivenText question={question} answer={(party === me ? mine : theirs)[question.key]} />
                </div>
              ))}
            </div>
          )}
        </div>
      ))}
    </section>
  )
}
