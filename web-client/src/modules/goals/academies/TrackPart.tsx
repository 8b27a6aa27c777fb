import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import type { Track } from './queries'
import s from './Tracks.module.css'

/** A track, step by step, with what the reader has finished of it. */
export function TrackPart({ track, actions }: { track: Track; actions?: ReactNode }) {
  const t = useText()
  const { number } = useFormats()
  const hours = t('goals.item_hours_of', { hours: number(track.hours) })
  return (
    <section className={s.track} aria-labelledby={`track-${track.trackId}`}>
      <div className={s.head}>
        <div>
          <h3 id={`track-${track.trackId}`}>{track.title}</h3>
          <p className="soft small">
            {t('goals.track_progress', { finished: track.finished, items: track.items.length })} · {hours}
          </p>
        </div>
        {!track.isOffered && <Tag>{t('goals.no_longer_offered')}</Tag>}
        {actions}
      </div>
      {track.description && <p>{track.description}</p>}
      <ol className={s.items}>
        {track.items.map((item) => (
          <li key={item.itemId} data-done={item.isFinished || undefined}>
            <span>
              <Link to="/learning/$itemId" params={{ itemId: item.itemId }}>
                {item.title}
              </Link>
              {item.isFinished && <span className="visually-hidden"> – {t('goals.learning_done')}</span>}
            </span>
            <span className="soft small">{t('goals.item_hours_of', { hours: number(item.hours) })}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
