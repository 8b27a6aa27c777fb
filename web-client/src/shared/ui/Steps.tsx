import s from './Steps.module.css'

/** Where one is in a task of several steps. */
export function Steps({ label, steps, current }: { label: string; steps: readonly string[]; current: number }) {
  return (
    <nav aria-label={label}>
      <ol className={s.steps}>
        {steps.map((step, index) => (
          <li key={step} data-done={index < current || undefined} aria-current={index === current ? 'step' : undefined}>
            <span className={s.number}>{index + 1}</span>
            {step}
          </li>
        ))}
      </ol>
    </nav>
  )
}
