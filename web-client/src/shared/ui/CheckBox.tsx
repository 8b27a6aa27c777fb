import s from './FilterBar.module.css'

interface CheckBoxProps {
  label: string
  /** What the box is about, for those who do not see the row it stands in. */
  hidden?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

export function CheckBox({ label, hidden, checked, onChange }: CheckBoxProps) {
  return (
    <label className={s.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {hidden && <span className="visually-hidden">: {hidden}</span>}
      </span>
    </label>
  )
}
