import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Waiting } from '@/shared/ui/Waiting'
import { GuideText } from '../../guides/GuideText'
import { guidesQuery } from '../../guides/queries'
import s from '../Pairs.module.css'
import { guidesFor, nextOccasion } from '../pairRules'
import type { Pair } from '../queries'

/** What to talk about, beginning with what comes next. */
export function Guides({ pair, held }: { pair: Pair; held: number }) {
  const t = useText()
  const localized = useLocalized()
  const [isOpen, setOpen] = useState(false)
  const [chosen, choose] = useState('')
  const { data, error, refetch } = useQuery({ ...guidesQuery, enabled: isOpen })
  const guides = guidesFor(data?.items ?? [], pair.kind)
  const occasion = chosen || nextOccasion(held, pair.agreement?.sessions)
  const guide = guides.find((one) => one.occasion === occasion) ?? guides[0]
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('mentoring.guides')}</summary>
      {error && <PanelError error={error} retry={refetch} />}
      {isOpen && !data && !error && <Waiting />}
      {guide && (
        <div className={s.guide}>
          <SelectBox label={t('mentoring.guide_for')} value={guide.occasion} onChange={choose}>
            {guides.map((one) => (
              <option key={one.occasion} value={one.occasion}>
                {localized(one.title)}
              </option>
            ))}
          </SelectBox>
          <GuideText guide={guide} />
        </div>
      )}
    </details>
  )
}
