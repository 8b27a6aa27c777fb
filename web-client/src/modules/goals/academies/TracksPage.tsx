import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { type Track, tracksQuery } from './queries'
import { TrackPart } from './TrackPart'

const TrackForm = lazy(() => import('./TrackForm'))

export function TracksPage() {
  const t = useText()
  const mayEdit = may(useMe(), 'editLearning')
  const { data } = useSuspenseQuery(tracksQuery)
  const [edited, setEdited] = useState<Track | 'new'>()
  const begin = mayEdit && !edited && (
    <Button kind="primary" onClick={() => setEdited('new')}>
      {t('goals.track_new')}
    </Button>
  )
  return (
    <div className={g.page}>
      <PageHead title={t('goals.tracks')} lead={t('goals.tracks_lead')} actions={data.items.length > 0 && begin} />
      {edited && (
        <Suspense fallback={<Waiting />}>
          <TrackForm
            key={edited === 'new' ? 'new' : edited.trackId}
            track={edited === 'new' ? undefined : edited}
            onDone={() => setEdited(undefined)}
          />
        </Suspense>
      )}
      {data.items.length === 0 && !edited && (
        <EmptyState title={t('goals.tracks_none')} action={begin || undefined}>
          {t('goals.tracks_none_why')}
        </EmptyState>
      )}
      <div>
        {data.items.map((track) => (
          <TrackPart
            key={track.trackId}
            track={track}
            actions={
              mayEdit && (
                <Button onClick={() => setEdited(track)}>
                  {t('goals.change')}
                  <span className="visually-hidden">: {track.title}</span>
                </Button>
              )
            }
          />
        ))}
      </div>
    </div>
  )
}
