import { useState } from 'react'

export const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]

export function useTheme() {
  const [theme, set] = useState(() => (document.documentElement.dataset.theme ?? 'system') as Theme)
  const setTheme = (next: Theme) => {
    document.documentElement.dataset.theme = next
    localStorage.setItem('theme', next)
    set(next)
  }
  return [theme, setTheme] as const
}
