import { lazy, Suspense, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Waiting } from '@/shared/ui/Waiting'
import { useFigure } from '../useFigure'
import s from './Effects.module.css'
import { Figure } from './Figure'
import type { EffectCard } from './queries'
import { useFigures } from './useFigures'

const ReturnForm = lazy(() => import('./ReturnForm'))

/** What it was worth by what it cost, with the assumption that it rests on. */
export function Return({ card, mayMake }: { card: EffectCard; mayMake: boolean }) {
  const t = useText()
  const { figure } = useFigure()
  const { share } = useFigures()
  const [isEdited, setEdited] = useState(false)
  if (isEdited)
    return (
      <Suspense fallback={<Waiting />}>
        <ReturnForm card={card} onDone={() => setEdited(false)} />
      </Suspense>
    )
  return (
    <>
      {card.return ? (
        <>
          <Figure value={share(card.return.roi)} of={t('metrics.return_of_cost')} n={null} />
          <p>
            {t('metrics.return_sum', {
              benefit: figure(card.return.benefit, 'sek'),
              cost: figure(card.return.cost, 'sek'),
            })}
          </p>
          <p className={s.words}>{t('metrics.return_because', { assumption: card.return.assumption })}</p>
        </>
      ) : (
        <p className="soft">{t('metrics.return_none')}</p>
      )}
      {mayMake && (
        <div data-no-print>
          <Button onClick={() => setEdited(true)}>
            {t(card.return ? 'metrics.return_change' : 'metrics.return_state')}
          </Button>
        </div>
      )}
    </>
  )
}
