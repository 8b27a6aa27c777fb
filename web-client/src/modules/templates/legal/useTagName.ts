import { useText } from '@/shared/lib/locale'

const known = [
  'truck',
  'lift',
  'hot-work',
  'first-aider',
  'lone-work',
  'chemicals',
  'work-at-height',
  'heavy-lifting',
  'screen-work',
] as const

type Known = (typeof known)[number]
const isKnown = (tag: string): tag is Known => known.includes(tag as Known)

/** The words that the starters use, in the reader's language; others stand as somebody wrote them. */
export function useTagName() {
  const t = useText()
  return (tag: string) => (isKnown(tag) ? t(`legal.tag_${tag}`) : tag)
}
