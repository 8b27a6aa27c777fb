import { Suspense } from 'react'
import { useText } from '@/shared/lib/locale'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Home.module.css'
import { KeyFigures } from './metrics'
import { NearestScenario } from './NearestScenario'
import { SkillsAtRisk } from './SkillsAtRisk'

/** How the organisation does: four key figures, what hangs by a thread, and what comes next. */
export default function ExecutiveHome() {
  const t = useText()
  return (
    <div className={s.stack}>
      <Suspense fallback={<Waiting />}>
        <KeyFigures className={s.part} />
      </Suspense>
      <section className={s.part} aria-labelledby="risk">
        <h2 id="risk">{t('home.risk')}</h2>
        <SkillsAtRisk />
      </section>
      <section className={s.part} aria-labelledby="scenario">
        <h2 id="scenario">{t('home.scenario')}</h2>
        <NearestScenario />
      </section>
    </div>
  )
}
