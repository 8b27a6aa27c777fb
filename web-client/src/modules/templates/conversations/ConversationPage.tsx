import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { PdfButton } from '@/shared/ui/PdfButton'
import { Segmented } from '@/shared/ui/Segmented'
import { Steps } from '@/shared/ui/Steps'
import { Tag } from '@/shared/ui/Tag'
import { Agreements } from './Agreements'
import { ConversationFacts } from './ConversationFacts'
import c from './Conversations.module.css'
import { firstView, stepOf, steps, tones, type View } from './conversationRules'
import { NextStep } from './NextStep'
import { Preparation } from './Preparation'
import { conversationQuery, type Place } from './queries'
import { Readings } from './Readings'
import { SideBySide } from './SideBySide'
import { Together } from './Together'

export function ConversationPage({ place }: { place: Place }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const { data: talk, refetch } = useSuspenseQuery(conversationQuery(place))
  const me = talk.me ?? 'employee'
  const withName = useName(me === 'manager' ? talk.personId : talk.managerId)
  const [chosen, choose] = useState<View>()
  const view = chosen ?? firstView(talk, me)
  const turn = (next: View) => {
    choose(next)
    void refetch() // what was written in the other view meanwhile
  }
  return (
    <div className={c.page}>
      <PageHead
        title={localized(talk.title)}
        lead={
          <>
            {t('conversations.with', { name: withName })}{' '}
            {talk.heldOn
              ? t('conversations.held_on', { day: date(talk.heldOn) })
              : t('conversations.due_by', { day: date(talk.due) })}{' '}
            <Tag tone={tones[talk.state]}>{t(`conversations.state_${talk.state}`)}</Tag>
          </>
        }
        actions={
          <>
            <Link to="/people/$personId/conversations" params={{ personId: talk.personId }} className={buttonClass()}>
              {t(me === 'manager' ? 'conversations.all' : 'conversations.own')}
            </Link>
            <PdfButton
              path={`/people/${talk.personId}/conversations/${talk.conversationId}/print`}
              name={localized(talk.title)}
            />
          </>
        }
      />
      {talk.state !== 'cancelled' && (
        <Steps
          label={t('conversations.steps')}
          steps={steps.map((step) => t(`conversations.step_${step}`))}
          current={stepOf(talk.state)}
        />
      )}
      {talk.isErased && <p className="soft">{t('conversations.erased')}</p>}
      <NextStep talk={talk} me={me} place={place} otherName={withName} view={view} onTurn={turn} />
      <ConversationFacts talk={talk} place={place} />
      {talk.carried.length > 0 && (
        <Agreements title={t('conversations.carried')} items={talk.carried} talk={talk} place={place} />
      )}
      <Segmented
        label={t('conversations.view')}
        hideLabel
        value={view}
        options={(['own', 'both', 'together'] as const).map((value) => ({
          value,
          label: t(`conversations.view_${value}`),
        }))}
        onChange={turn}
      />
      {view === 'own' && <Preparation talk={talk} me={me} place={place} />}
      {view === 'both' && <SideBySide talk={talk} me={me} otherName={withName} />}
      {view === 'together' && <Together talk={talk} me={me} place={place} otherName={withName} />}
      {talk.readings.length > 0 && <Readings readings={talk.readings} />}
    </div>
  )
}
