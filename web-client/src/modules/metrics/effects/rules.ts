import type { EffectCard, Measure } from './queries'

/** The two changes that the difference is made of; none where there is no figure. */
export function changes({ groups }: EffectCard['effect']) {
  const [targetBefore, targetAfter, comparisonBefore, comparisonAfter] = groups
  if (!targetBefore || !targetAfter || !comparisonBefore || !comparisonAfter) return []
  return [
    {
      group: 'target' as const,
      before: targetBefore,
      after: targetAfter,
      change: targetAfter.share - targetBefore.share,
    },
    {
      group: 'comparison' as const,
      before: comparisonBefore,
      after: comparisonAfter,
      change: comparisonAfter.share - comparisonBefore.share,
    },
  ]
}

/** The interval tells nothing apart from no difference. */
export const mayBeNothing = ({ low, high }: EffectCard['effect']) =>
  low !== null && high !== null && low <= 0 && high >= 0

export const measures: Measure[] = ['leavers', 'voluntary_leavers', 'stayed', 'movers', 'conversed']

/** Of fewer people nothing is shown. */
export const few = 5
