import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import s from './Overview.module.css'

interface SavedView {
  name: string
  search: Record<string, unknown>
}

const key = 'competence.inventory-views'

function read(): SavedView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept)
      ? kept.filter((view): view is SavedView => typeof view?.name === 'string' && typeof view?.search === 'object')
      : []
  } catch {
    return []
  }
}

/** A view is its address with a name; kept in this browser, and shared by sending the address. */
export function SavedViews() {
  const t = useText()
  const search = useLocation({ select: (location) => location.search })
  const [views, setViews] = useState(read)
  const [name, setName] = useState('')
  const keep = (next: SavedView[]) => {
    localStorage.setItem(key, JSON.stringify(next))
    setViews(next)
  }
  return (
    <div className={s.saved} data-no-print>
      {views.map((view) => (
        <span key={view.name}>
          <Link to="/inventory" search={view.search}>
            {view.name}
          </Link>{' '}
          <Button kind="quiet" onClick={() => keep(views.filter((other) => other !== view))}>
            {t('skills.overview_view_drop')}
            <span className="visually-hidden"> {view.name}</span>
          </Button>
        </span>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!name.trim()) return
          keep([...views.filter((view) => view.name !== name.trim()), { name: name.trim(), search: { ...search } }])
          setName('')
        }}
      >
        <input
          aria-label={t('skills.overview_view_name')}
          placeholder={t('skills.overview_view_name')}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit">{t('skills.overview_view_keep')}</Button>
      </form>
    </div>
  )
}
