import { useText } from '@/shared/lib/locale'
import { themes, useTheme } from '@/shared/lib/theme'
import { Segmented } from '@/shared/ui/Segmented'

export function ThemeChoice() {
  const t = useText()
  const [theme, setTheme] = useTheme()
  const options = themes.map((value) => ({ value, label: t(`app.theme_${value}`) }))
  return <Segmented label={t('app.theme')} value={theme} options={options} onChange={setTheme} />
}
