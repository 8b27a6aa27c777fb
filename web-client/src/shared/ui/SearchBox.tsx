import { useEffect, useId, useRef, useState } from 'react'
import { usePaused } from '@/shared/lib/browser'
import s from './FilterBar.module.css'

interface SearchBoxProps {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
}

/** Answers while one types, when the typing pauses; and at once when one goes elsewhere, so that no late answer calls one back. */
export function SearchBox({ label, value, onChange, placeholder }: SearchBoxProps) {
  const id = useId()
  const [typed, setTyped] = useState(value)
  const paused = usePaused(typed, 250)

  const told = useRef(value)
  const tell = (text: string) => {
    if (text === told.current) return
    told.current = text
    onChange(text)
  }

  useEffect(() => {
    setTyped(value)
    told.current = value
  }, [value])
  // Only a pause in the typing is news; a new onChange or a value set from outside is not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (paused === typed) tell(paused)
  }, [paused])

  return (
    <div className={s.item} data-wide>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={typed}
        placeholder={placeholder}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => tell(typed)}
        autoComplete="off"
      />
    </div>
  )
}
