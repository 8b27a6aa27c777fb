import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { StrategyProgrammes } from '../programmes/StrategyProgrammes'
import { strategyQuery, useWriteStrategy } from './learningQueries'
import { bodyOf, stateTones } from './learningRules'
import s from './Strategy.module.css'
import { StrategyContent } from './StrategyContent'
import { StrategySteps } from './StrategySteps'

const StrategyForm = lazy(() => import('./StrategyForm'))

interface LearningStrategyPageProps {
  strategyId: string
  number: number | undefined
}

export function LearningStrategyPage({ strategyId, number }: LearningStrategyPageProps) {
  const t = useText()
  const { data } = useSuspenseQuery(strategyQuery(strategyId, number))
  const write = useWriteStrategy(strategyId)
  const [isEditing, setIsEditing] = useState(false)
  const { strategy, etag } = data
  return (
    <div className={g.page}>
      <PageHead
        title={strategy.title}
        lead={
          <>
            {t('strategy.version_of', { number: strategy.number })}{' '}
            <Tag tone={stateTones[strategy.state]}>{t(`strategy.state_${strategy.state}`)}</Tag>
          </>
        }
        actions={
          <>
            <Link to="/strategy/learning" className={buttonClass()}>
              {t('strategy.learning_title')}
            </Link>
            {strategy.mayEdit && !isEditing && <Button onClick={() => setIsEditing(true)}>{t('strategy.edit')}</Button>}
          </>
        }
      />
      {strategy.answer && strategy.state === 'draft' && (
        <p className={g.note}>
          {t('strategy.sent_back')} {strategy.answer}
        </p>
      )}
      {isEditing ? (
        <Suspense fallback={<Waiting />}>
          <StrategyForm
            strategy={strategy}
            onSave={async (body) => {
              await write.mutateAsync({ etag, body })
              setIsEditing(false)
            }}
            onCancel={() => setIsEditing(false)}
          />
        </Suspense>
      ) : (
        <>
          <StrategySteps strategy={strategy} etag={etag} body={bodyOf(strategy)} />
          <StrategyContent strategy={strategy} />
          <StrategyProgrammes strategyId={strategyId} />
        </>
      )}
      {strategy.versions.length > 1 && (
        <nav className={g.part} aria-labelledby="versions">
          <h2 id="versions">{t('strategy.versions')}</h2>
          {strategy.versions.map((version) => (
            <span key={version.number} className={s.line}>
              <Link
                to="/strategy/learning/$strategyId"
                params={{ strategyId }}
                search={{ version: String(version.number) }}
                aria-current={version.number === strategy.number ? 'page' : undefined}
              >
                {t('strategy.version_of', { number: version.number })}
              </Link>
              <Tag tone={stateTones[version.state]}>{t(`strategy.state_${version.state}`)}</Tag>
            </span>
          ))}
        </nav>
      )}
    </div>
  )
}
