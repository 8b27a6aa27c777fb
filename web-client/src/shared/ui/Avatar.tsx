import s from './Avatar.module.css'

export function Avatar({ name, size = 'm' }: { name: string; size?: 'm' | 'l' }) {
  const words = name.split(/\s+/).filter(Boolean)
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('')
  return (
    <span className={s.avatar} data-size={size} aria-hidden="true">
      {initials.toUpperCase()}
    </span>
  )
}
