import { X } from 'lucide-react'
import { useText } from '@/shared/lib/locale'
import { dismiss, type Notice, useNotices } from '@/shared/lib/notices'
import s from './Notices.module.css'

export function Notices() {
  const t = useText()
  const notices = useNotices()
  const undo = (notice: Notice) => {
    notice.undo?.()
    dismiss(notice.key)
  }
  return (
    <div className={s.notices} aria-live="polite" data-no-print>
      {notices.map((notice) => (
        <div key={notice.key} className={s.notice} data-tone={notice.tone}>
          <p>{notice.text}</p>
          {notice.undo && (
            <button type="button" onClick={() => undo(notice)}>
              {t('app.undo')}
            </button>
          )}
          <button type="button" onClick={() => dismiss(notice.key)} aria-label={t('app.close_notice')}>
            <X size={16} aria-hidden />
          </button>
        </div>
      ))}
    </div>
  )
}
