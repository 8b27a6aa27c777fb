import { lazy, Suspense, useState } from 'react'
import { PersonName } from '@/modules/people'
import { useLocalized, useText } from '@/shared/lib/locale'
import { CheckBox } from '@/shared/ui/CheckBox'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import { Due } from './Due'
import m from './Onboarding.module.css'
import type { Onboarding, OnboardingTask } from './queries'
import { TaskAbout } from './TaskAbout'
import { TaskActions } from './TaskActions'
import { useTicking } from './useTicking'

const HandOver = lazy(() => import('./HandOver'))

interface TaskRowProps {
  onboarding: Onboarding
  task: OnboardingTask
}

export function TaskRow({ onboarding, task }: TaskRowProps) {
  const t = useText()
  const title = useLocalized()(task.title)
  const { onboardingId, personId, leads, state } = onboarding
  const { isDone, turn } = useTicking(onboardingId)
  const [isHanding, setIsHanding] = useState(false)
  const goesOn = state === 'running'
  return (
    <li className={m.task}>
      <div className={m.what}>
        {goesOn ? (
          <CheckBox label={title} checked={isDone(task)} onChange={(done) => turn(task, done)} />
        ) : (
          <p>{title}</p>
        )}
        {!task.isDone && <TaskAbout personId={personId} task={task} />}
      </div>
      <div className={m.marks}>
        {(leads || task.handedToId) && (
          <Tag tone={task.isMine ? 'wait' : 'plain'}>
            {task.handedToId ? <PersonName personId={task.handedToId} /> : t(`onboarding.owner_${task.owner}`)}
            {task.isMine && !task.handedToId && ` (${t('onboarding.yours')})`}
          </Tag>
        )}
        <Due task={task} />
        {goesOn && !task.isDone && (
          <TaskActions onboarding={onboarding} task={task} onHand={isHanding ? undefined : () => setIsHanding(true)} />
        )}
      </div>
      {isHanding && (
        <div className={`${m.wide} ${m.about}`} data-no-print>
          <Suspense fallback={<Waiting />}>
            <HandOver onboardingId={onboardingId} task={task} onDone={() => setIsHanding(false)} />
          </Suspense>
        </div>
      )}
    </li>
  )
}
