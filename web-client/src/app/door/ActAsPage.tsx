import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Avatar } from '@/shared/ui/Avatar'
import { Button } from '@/shared/ui/Button'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import s from './Door.module.css'
import { actAsQuery, useActAs } from './queries'

export function ActAsPage() {
  const t = useText()
  const localized = useLocalized()
  const navigate = useNavigate()
  const { data } = useSuspenseQuery(actAsQuery)
  const actAs = useActAs()
  const choose = (personId: string) =>
    actAs.mutate({ personId }, { onSuccess: () => navigate({ to: '/', replace: true }) })
  return (
    <div className={s.page}>
      <PageHead title={t('app.act_as_title')} lead={t('account.act_as_lead')} />
      {actAs.isError && <PanelError error={actAs.error} />}
      <ul className={s.people}>
        {data.people.map((person) => (
          <li key={person.personId}>
            <Avatar name={person.displayName} />
            <div>
              <h2>{person.displayName}</h2>
              <p className="soft small">{[person.title, localized(person.why)].filter(Boolean).join(' · ')}</p>
            </div>
            <Button disabled={actAs.isPending} onClick={() => choose(person.personId)}>
              {t('account.act_as_choose')}
              <span className="visually-hidden"> {person.displayName}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className={s.also}>
        <Link to="/sign-in">{t('account.to_sign_in')}</Link>
      </p>
    </div>
  )
}
