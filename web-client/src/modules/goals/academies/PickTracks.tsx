import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { Choose } from '@/shared/ui/Choose'
import { Chosen } from '@/shared/ui/Chosen'
import g from '../Goals.module.css'
import { tracksQuery } from './queries'

interface PickTracksProps {
  error: string | undefined
  trackIds: readonly string[]
  onChange: (trackIds: string[]) => void
}

/** Tracks that are offered, in the order in which they are chosen; what was chosen before stays. */
export function PickTracks({ error, trackIds, onChange }: PickTracksProps) {
  const t = useText()
  const { data } = useQuery(tracksQuery)
  const titles = new Map(data?.items.map((track) => [track.trackId, track.title]))
  return (
    <div className={g.part}>
      <Choose
        id="trackIds"
        error={error}
        label={t('goals.add_track')}
        options={(data?.items ?? [])
          .filter((track) => track.isOffered)
          .map((track) => [track.trackId, track.title] as const)}
        taken={trackIds}
        onChoose={(trackId) => onChange([...trackIds, trackId])}
      />
      <Chosen
        items={trackIds.map((id, at) => ({ id, name: `${at + 1}. ${titles.get(id) ?? '…'}` }))}
        onRemove={(trackId) => onChange(trackIds.filter((id) => id !== trackId))}
      />
    </div>
  )
}
