import { useQuery } from '@tanstack/react-query'
import { useLocalized } from '@/shared/lib/locale'
import { skillQuery } from '../queries'

/** The name of a skill that is known by its id alone. */
export function SkillName({ skillId }: { skillId: string }) {
  const localized = useLocalized()
  return localized(useQuery(skillQuery(skillId)).data?.label) || '–'
}
