import { FileUp } from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'
import s from './FileDrop.module.css'

interface FileDropProps {
  label: string
  help: string
  accept: string
  multiple?: boolean
  isBusy?: boolean
  onFiles: (files: File[]) => void
}

export function FileDrop({ label, help, accept, multiple, isBusy, onFiles }: FileDropProps) {
  const id = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <label
      htmlFor={id}
      className={s.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileUp size={24} aria-hidden />
      <strong>{label}</strong>
      <span className="soft small">{help}</span>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={isBusy}
        onChange={(event) => onFiles([...(event.target.files ?? [])])}
      />
    </label>
  )
}
