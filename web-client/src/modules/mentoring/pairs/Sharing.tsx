import { Link } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { CheckBox } from '@/shared/ui/CheckBox'
import m from '../Mentoring.module.css'
import { can } from './pairRules'
import { type Pair, useShare } from './queries'

/** The mentee decides what the mentor sees; the mentor is led there. */
export function Sharing({ pair, name }: { pair: Pair; name: string }) {
  const t = useText()
  const share = useShare(pair.relationshipId)
  const mayShare = can(pair, 'share')
  if (!mayShare && !pair.isShared) return null
  const turn = (isShared: boolean) =>
    share.mutate(isShared, {
      onSuccess: () =>
        notify({
          key: 'mentoring-sharing',
          text: t(isShared ? 'mentoring.shared_told' : 'mentoring.unshared_told', { name }),
          undo: () => share.mutate(!isShared),
        }),
    })
  const to = { params: { personId: pair.otherId } }
  return (
    <section className={m.part} aria-labelledby="sharing">
      <h2 id="sharing">{t('mentoring.sharing')}</h2>
      {mayShare ? (
        <>
          <CheckBox
            label={t('mentoring.share')}
            checked={share.isPending ? share.variables : pair.isShared}
            onChange={turn}
          />
          <p className="soft small">{t('mentoring.share_means')}</p>
        </>
      ) : (
        <>
          <p>{t('mentoring.is_shared', { name })}</p>
          <div className={m.actions}>
            <Link to="/people/$personId/skills" {...to} search={{}}>
              {t('mentoring.their_skills')}
            </Link>
            <Link to="/people/$personId/plans" {...to}>
              {t('mentoring.their_plans')}
            </Link>
          </div>
        </>
      )}
    </section>
  )
}
