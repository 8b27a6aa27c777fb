import { type ReactNode, useId } from 'react'
import s from './FilterBar.module.css'

interface SelectBoxProps {
  label: string
  value: string
  onChange: (value: string) => void
  children: ReactNode
}

export function SelectBox({ label, value, onChange, children }: SelectBoxProps) {
  const id = useId()
  return (
    <div className={s.item}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  )
}
