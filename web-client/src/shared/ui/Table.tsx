import type { ReactNode } from 'react'
import s from './Table.module.css'
import type { count } from './TableHeads'

interface TableProps {
  label: string
  heads: readonly (string | ReturnType<typeof count>)[]
  children: ReactNode
}

/** A ruled table that scrolls by itself where the screen is narrow, and can be reached by keyboard to do so. */
export function Table({ label, heads, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={s.scroll} tabIndex={0} aria-label={label}>
      <table className={s.table}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {heads.map((head) => {
              const { text, isNumber } = typeof head === 'string' ? { text: head, isNumber: undefined } : head
              return (
                <th key={text} scope="col" data-num={isNumber}>
                  {text}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
