import s from './Segmented.module.css'

interface SegmentedProps<Value extends string> {
  label: string
  hideLabel?: boolean
  value: Value
  options: readonly { value: Value; label: string; lang?: string }[]
  onChange: (value: Value) => void
}

/** One of a few: a view, a theme, a language. */
export function Segmented<Value extends string>({ label, hideLabel, value, options, onChange }: SegmentedProps<Value>) {
  return (
    <fieldset className={s.group}>
      <legend className={hideLabel ? 'visually-hidden' : undefined}>{label}</legend>
      <div className={s.options}>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            lang={option.lang}
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
