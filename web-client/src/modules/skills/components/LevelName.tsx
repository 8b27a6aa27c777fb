import { useText } from '@/shared/lib/locale'
import { levels } from '../rules'

const isLevel = (level: number): level is (typeof levels)[number] => levels.some((known) => known === level)

export function LevelName({ level }: { level: number }) {
  const t = useText()
  return isLevel(level) ? t(`skills.level_${level}`) : level
}
