import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '@/shared/lib/locale'
import s from './PageHead.module.css'

interface PageHeadProps {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  children?: ReactNode
}

const visit = { path: '' }

/** The page's one h1. Moving between pages moves focus here, so that a screen reader hears where it came to. */
export function PageHead({ title, lead, actions, children }: PageHeadProps) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  // the place that is shown, not the one that is still being fetched: until then this heading is the old page's
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? '' })

  useEffect(() => {
    document.title = `${title} – ${t('app.name')}`
  }, [title, t])
  useEffect(() => {
    if (!path || visit.path === path) return
    if (visit.path) heading.current?.focus({ preventScroll: true })
    visit.path = path
  }, [path])

  return (
    <header className={s.head}>
      <div className={s.row}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions && (
          <div className={s.actions} data-no-print>
            {actions}
          </div>
        )}
      </div>
      {lead && <p className={s.lead}>{lead}</p>}
      {children}
    </header>
  )
}
