import { useText } from '@/shared/lib/locale'
import { Segmented } from '@/shared/ui/Segmented'

interface WantChoiceProps {
  label: string
  want: number
  onChange: (want: number) => void
}

/** How much one wants to learn it, in words. */
export function WantChoice({ label, want, onChange }: WantChoiceProps) {
  const t = useText()
  return (
    <Segmented
      label={t('mentoring.want', { skill: label })}
      hideLabel
      value={String(want) as '1' | '2' | '3'}
      options={(['1', '2', '3'] as const).map((value) => ({ value, label: t(`mentoring.want_${value}`) }))}
      onChange={(value) => onChange(Number(value))}
    />
  )
}
