import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { CheckBox } from '@/shared/ui/CheckBox'
import { PanelError } from '@/shared/ui/PanelError'
import { rulesVersionQuery, useSetRoleProfileRules } from './queries'
import s from './Roles.module.css'

/** How this organisation publishes its role profiles. Saved at once, and can be taken back. */
export function ReviewRule() {
  const t = useText()
  const { data, error, refetch } = useQuery(rulesVersionQuery)
  const set = useSetRoleProfileRules()
  const turn = async (etag: string, isReviewed: boolean) => {
    const saved = await set.mutateAsync({ etag, isReviewed })
    notify({
      key: 'role-profile-rules',
      text: t(isReviewed ? 'skills.role_rule_on' : 'skills.role_rule_off'),
      undo: () => set.mutateAsync({ etag: saved, isReviewed: !isReviewed }).catch(() => undefined),
    })
  }
  return (
    <section className={s.part} aria-labelledby="review-rule">
      <h2 id="review-rule">{t('skills.role_rule_title')}</h2>
      {error && <PanelError error={error} retry={refetch} />}
      {set.error && <p role="alert">{set.error.message}</p>}
      {data && (
        <CheckBox
          label={t('skills.role_rule')}
          checked={set.isPending ? set.variables.isReviewed : data.isReviewed}
          onChange={(isOn) => void turn(data.etag, isOn).catch(() => undefined)}
        />
      )}
      <p className="soft small">{t('skills.role_rule_means')}</p>
    </section>
  )
}
