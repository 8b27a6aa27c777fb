import type { ReactNode } from 'react'
import m from './Mentoring.module.css'

/** What there is to know, each under its name; what is not so is left out. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: ReactNode] | false)[] }) {
  return (
    <dl className={m.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
