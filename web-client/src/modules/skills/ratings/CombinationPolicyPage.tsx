import { useSuspenseQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { may } from '@/shared/lib/permissions'
import { PageHead } from '@/shared/ui/PageHead'
import { SelectBox } from '@/shared/ui/SelectBox'
import { frameworksQuery } from '../queries'
import { type CombinationPolicy, combinationPolicyQuery, useChoosePolicy } from './queries'
import s from './Ratings.module.css'

const policies = ['weighted', 'prioritised', 'highest', 'latest', 'validatedOnly'] as const

/** How several ratings become one level: anybody may read it, skill owners and HR choose. */
export function CombinationPolicyPage() {
  const t = useText()
  const { data } = useSuspenseQuery(frameworksQuery)
  return (
    <div className={s.page}>
      <PageHead title={t('skills.policy_title')} lead={t('skills.policy_lead')} />
      <section className={s.part} aria-label={t('skills.frameworks')}>
        {data.items.map((framework) => (
          <FrameworkPolicy key={framework.frameworkId} frameworkId={framework.frameworkId} name={framework.name} />
        ))}
      </section>
      <dl className={s.policies}>
        {policies.map((policy) => (
          <div key={policy}>
            <dt>{t(`skills.policy_${policy}`)}</dt>
            <dd>{t(`skills.policy_${policy}_what`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function FrameworkPolicy({ frameworkId, name }: { frameworkId: string; name: string }) {
  const t = useText()
  const isOwner = may(useMe(), 'editRoleProfiles')
  const { data } = useSuspenseQuery(combinationPolicyQuery(frameworkId))
  const choose = useChoosePolicy()
  const change = async (policy: CombinationPolicy) => {
    await choose.mutateAsync({ frameworkId, etag: data.etag, policy })
    const undo = () => choose.mutate({ frameworkId, etag: '*', policy: data.policy })
    notify({ key: `policy-${frameworkId}`, text: t('skills.policy_chosen', { name }), undo })
  }
  if (!isOwner)
    return (
      <p className={s.row}>
        <strong>{name}</strong> {t(`skills.policy_${data.policy}`)}
      </p>
    )
  return (
    <div className={s.row}>
      <SelectBox label={name} value={data.policy} onChange={(policy) => change(policy as CombinationPolicy)}>
        {policies.map((policy) => (
          <option key={policy} value={policy}>
            {t(`skills.policy_${policy}`)}
          </option>
        ))}
      </SelectBox>
      {choose.isPending && <span role="status">{t('skills.policy_saving')}</span>}
    </div>
  )
}
