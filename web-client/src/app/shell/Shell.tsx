import { Link, Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useWatchedJobs } from '@/shared/lib/jobPlans'
import { useText } from '@/shared/lib/locale'
import { ActingRibbon } from './ActingRibbon'
import { Nav } from './Nav'
import { Notices } from './Notices'
import { OfflineBar } from './OfflineBar'
import s from './Shell.module.css'
import { TopBar } from './TopBar'
import { usePaletteKey } from './usePaletteKey'

const JobWatcher = lazy(() => import('./JobWatcher'))
const CommandPalette = lazy(() => import('./CommandPalette'))

export function Shell() {
  const t = useText()
  const jobIds = useWatchedJobs()
  const [isSearching, setSearching] = useState(false)
  const [typed, setTyped] = useState('')
  usePaletteKey({ isOpen: isSearching, setOpen: setSearching, onType: setTyped })
  const close = () => {
    setSearching(false)
    setTyped('')
  }
  return (
    <div className={s.shell}>
      <a className={s.skip} href="#main">
        {t('app.skip_to_content')}
      </a>
      <Nav />
      <TopBar onSearch={() => setSearching(true)} />
      <div className={s.body}>
        <ActingRibbon />
        <OfflineBar />
        <main id="main" className={s.main} tabIndex={-1}>
          <Outlet />
        </main>
        <footer className={s.footer} data-no-print>
          <Link to="/accessibility">{t('app.accessibility_link')}</Link>
        </footer>
      </div>
      {jobIds.length > 0 && (
        <Suspense>
          <JobWatcher jobIds={jobIds} />
        </Suspense>
      )}
      <Notices />
      {isSearching && (
        <Suspense>
          <CommandPalette typed={typed} onType={setTyped} onClose={close} />
        </Suspense>
      )}
    </div>
  )
}
