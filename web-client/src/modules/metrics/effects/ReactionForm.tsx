import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import s from './Effects.module.css'
import { type Question, useReact } from './queries'

const scores = [1, 2, 3, 4, 5]

/** One question, answered by one press. */
export function ReactionForm({ question }: { question: Question }) {
  const t = useText()
  const react = useReact(question)
  return (
    <fieldset className={s.group}>
      <legend>{t('metrics.reaction_question')}</legend>
      <p className="soft small">{t('metrics.reaction_scale')}</p>
      <div className={s.actions}>
        {scores.map((score) => (
          <Button key={score} disabled={react.isPending} onClick={() => react.mutate(score)}>
            {score}
            <span className="visually-hidden"> {t('metrics.of_five')}</span>
          </Button>
        ))}
      </div>
      <p className="soft small">{t('metrics.reaction_privacy')}</p>
    </fieldset>
  )
}
