import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { PageHead } from '@/shared/ui/PageHead'
import s from './Door.module.css'
import { OneTimeCodeForm } from './OneTimeCodeForm'
import { PasswordForm } from './PasswordForm'
import { setupQuery } from './queries'
import { safeNext } from './safeNext'

const route = getRouteApi('/_door/sign-in')

export interface Credentials {
  userName: string
  password: string
}

export function SignInPage() {
  const t = useText()
  const { next } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: setup } = useSuspenseQuery(setupQuery)
  const [credentials, setCredentials] = useState<Credentials>()

  if (setup.isRequired) return <Navigate to="/setup" replace />

  const enter = () => navigate({ href: safeNext(next), replace: true })
  return (
    <div className={s.page}>
      <PageHead
        title={t('account.sign_in_title')}
        lead={next ? t('account.sign_in_again') : t('account.sign_in_lead')}
      />
      {credentials ? (
        <OneTimeCodeForm credentials={credentials} onSignedIn={enter} onBack={() => setCredentials(undefined)} />
      ) : (
        <PasswordForm onSignedIn={enter} onCodeNeeded={setCredentials} />
      )}
      <p className={s.also}>
        <Link to="/activate">{t('account.activate_link')}</Link>
        {setup.isDevelopment && <Link to="/act-as">{t('account.act_as_link')}</Link>}
      </p>
    </div>
  )
}
