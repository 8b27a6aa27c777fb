import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import g from '../Goals.module.css'
import { KeyResultLine } from './KeyResultLine'
import { type Objective, useArchiveObjective } from './objectiveQueries'
import s from './Strategy.module.css'

interface ObjectiveNodeProps {
  objective: Objective
  all: readonly Objective[]
  onEdit: ((objective: Objective) => void) | undefined
}

/** An objective, how far it has come, what tells so, and the objectives that are parts of it. */
export function ObjectiveNode({ objective, all, onEdit }: ObjectiveNodeProps) {
  const t = useText()
  const { date, percent, number } = useFormats()
  const archive = useArchiveObjective()
  const { objectiveId, title, progress, isArchived } = objective
  const parts = all.filter((one) => one.parentId === objectiveId)
  const turn = async () => {
    await archive.mutateAsync({ objectiveId, isArchived: !isArchived })
    const undo = () => archive.mutate({ objectiveId, isArchived })
    notify({ key: 'objective', text: t(isArchived ? 'strategy.restored' : 'strategy.archived', { name: title }), undo })
  }
  return (
    <li>
      <details open>
        <summary>
          <strong>{title}</strong> <span className="soft">{progress === null ? '–' : percent(progress)}</span>
        </summary>
        <div className={s.inside}>
          {progress !== null && (
            <progress className={s.bar} value={progress} aria-label={t('strategy.progress_of', { name: title })} />
          )}
          <p className="soft small">
            {t('strategy.by_day', { day: date(objective.until) })} · {t('strategy.owner')}:{' '}
            <PersonName personId={objective.ownerId} />
            {objective.parentId && ` · ${t('strategy.weight_of', { weight: number(objective.weight) })}`}
          </p>
          {objective.keyResults.map((result) => (
            <KeyResultLine
              key={result.keyResultId}
              objectiveId={objectiveId}
              result={result}
              mayTell={onEdit !== undefined && !isArchived}
            />
          ))}
          {parts.length > 0 && (
            <ul>
              {parts.map((part) => (
                <ObjectiveNode key={part.objectiveId} objective={part} all={all} onEdit={onEdit} />
              ))}
            </ul>
          )}
          {onEdit && (
            <div className={g.actions}>
              {!isArchived && (
                <Button kind="quiet" onClick={() => onEdit(objective)}>
                  {t('strategy.edit')}
                  <span className="visually-hidden">: {title}</span>
                </Button>
              )}
              <Button kind="quiet" onClick={() => void turn().catch(() => undefined)}>
                {t(isArchived ? 'strategy.restore' : 'strategy.archive')}
                <span className="visually-hidden">: {title}</span>
              </Button>
            </div>
          )}
        </div>
      </details>
    </li>
  )
}
