import { lazy, Suspense, useState } from 'react'
import { PersonName } from '@/modules/people'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { CheckBox } from '@/shared/ui/CheckBox'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import { Due } from './Due'
import m from './Onboarding.module.css'
import { type Onboarding, type OnboardingTask, useRemove } from './queries'
import { TaskAbout } from './TaskAbout'
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
  const remove = useRemove(onboardingId)
  const [isHanding, setIsHanding] = useState(false)
  const goesOn = state === 'running'
  return (
    <li className={m.task}>
      <div>
        {goesOn ? (
          <CheckBox label={title} checked={isDone(task)} onChange={(done) => turn(task, done)} />
        ) : (
          <p>{title}</p>
        )}
        <TaskAbout personId={personId} task={task} />
      </div>
      <div className={m.marks}>
        {(leads || task.handedToId) && (
          <Tag tone={task.isMine ? 'wait' : 'plain'}>
            {task.handedToId ? <PersonName personId={task.handedToId} /> : t(`onboarding.owner_${task.owner}`)}
            {task.isMine && !task.handedToId && ` (${t('onboarding.yours')})`}
          </Tag>
        )}
        <Due task={task} />
      </div>
      {goesOn && !task.isDone && (
        <div className={`${m.actions} ${m.wide} ${m.about}`} data-no-print>
          {!isHanding && (leads || task.isMine) && (
            <Button kind="quiet" onClick={() => setIsHanding(true)}>
              {t('onboarding.hand')}
              <span className="visually-hidden">: {title}</span>
            </Button>
          )}
          {task.canBeRemoved && (
            <Button
              kind="quiet"
              onClick={() =>
                remove.mutate(task.key, {
                  onSuccess: () => notify({ key: `gone-${task.key}`, text: t('onboarding.removed') }),
                })
              }
            >
              {t('onboarding.remove')}
              <span className="visually-hidden">: {title}</span>
            </Button>
          )}
          {isHanding && (
            <Suspense fallback={<Waiting />}>
              <HandOver onboardingId={onboardingId} task={task} onDone={() => setIsHanding(false)} />
            </Suspense>
          )}
        </div>
      )}
    </li>
  )
}
