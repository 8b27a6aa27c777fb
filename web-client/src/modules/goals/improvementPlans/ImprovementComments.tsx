import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { WordsForm } from '@/shared/ui/WordsForm'
import g from '../Goals.module.css'
import s from '../plans/Plans.module.css'
import type { Place } from '../plans/queries'
import { mayComment } from './improvementRules'
import { type ImprovementPlan, useCommentImprovement } from './queries'

export function ImprovementComments({ place, plan }: { place: Place; plan: ImprovementPlan }) {
  const t = useText()
  const { dateTime } = useFormats()
  const comment = useCommentImprovement(place)
  return (
    <section className={g.part} aria-labelledby="comments">
      <h2 id="comments">{t('goals.improvement_comments')}</h2>
      {plan.checkIns.length === 0 && <p className="soft">{t('goals.improvement_comments_none')}</p>}
      <ol className={s.items}>
        {plan.checkIns.map((one) => (
          <li key={one.checkInId} className={g.part}>
            <p className="soft small">
              <PersonName personId={one.byPersonId} /> · {dateTime(one.at)}
            </p>
            <p>{one.comment}</p>
          </li>
        ))}
      </ol>
      {mayComment(plan) && (
        <WordsForm
          label={t(plan.part === 'person' ? 'goals.improvement_reply' : 'goals.improvement_comment')}
          action={t('goals.check_in_tell')}
          error={comment.error?.message}
          isBusy={comment.isPending}
          onSay={(text) => comment.mutateAsync(text)}
        />
      )}
    </section>
  )
}
