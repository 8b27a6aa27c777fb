import { useFormats } from '@/shared/lib/format'
import { SelectBox } from '@/shared/ui/SelectBox'
import type { Summary } from './snapshotRules'

interface SnapshotSelectProps {
  label: string
  items: readonly Summary[]
  value: string
  onChange: (snapshotId: string) => void
}

export function SnapshotSelect({ label, items, value, onChange }: SnapshotSelectProps) {
  const { dateTime } = useFormats()
  return (
    <SelectBox label={label} value={value} onChange={onChange}>
      {items.map((item) => (
        <option key={item.snapshotId} value={item.snapshotId}>
          {dateTime(item.asOf)}
        </option>
      ))}
    </SelectBox>
  )
}
