import { Link, useRouterState } from '@tanstack/react-router'
import { useMemo } from 'react'
import { languageTag } from '@/shared/lib/format'
import { useLocale, useText } from '@/shared/lib/locale'
import type { AutosaveSnapshot } from './Autosaver'
import s from './SaveState.module.css'

type SaveStateProps = Pick<AutosaveSnapshot<unknown>, 'state' | 'savedAt' | 'refusal'>

/** Whether what one has written is saved, in words. */
export function SaveState({ state, savedAt, refusal }: SaveStateProps) {
  const t = useText()
  const { locale } = useLocale()
  const time = useMemo(() => new Intl.DateTimeFormat(languageTag(locale), { timeStyle: 'short' }), [locale])
  const here = useRouterState({ select: (router) => router.location.href })
  const said = {
    saved: savedAt ? t('fillin.saved_at', { time: time.format(savedAt) }) : '',
    waiting: t('fillin.not_saved_yet'),
    saving: t('fillin.saving'),
    offline: t('fillin.offline'),
    signedOut: t('fillin.signed_out'),
    clash: t('fillin.not_saved_yet'),
    refused: refusal?.message || t('fillin.refused'),
  }[state]
  return (
    <p className={s.state} role="status" data-state={state} data-no-print>
      {said}
      {state === 'signedOut' && (
        <>
          {' '}
          <Link to="/sign-in" search={{ next: here }}>
            {t('fillin.sign_in')}
          </Link>
        </>
      )}
    </p>
  )
}
