import { type ReactNode, useState } from 'react'
import type { Upload } from '@/api/uploads'
import { columnsTwice, withColumn } from '@/shared/lib/columns'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { SelectBox } from '@/shared/ui/SelectBox'
import s from '../People.module.css'

/** Field to column. */
export type ChosenColumns = Record<string, string>

interface ChooseColumnsProps {
  upload: Upload
  /** By the API's names. */
  fields: readonly { name: string; label: string }[]
  isBusy: boolean
  onCheck: (mapping: ChosenColumns) => void
  onStartOver: () => void
  /** What else is to be said of the file. */
  children?: ReactNode
}

/** Most headings are known by themselves; the others are chosen. */
export function ChooseColumns({ upload, fields, isBusy, onCheck, onStartOver, children }: ChooseColumnsProps) {
  const t = useText()
  const { number } = useFormats()
  const [mapping, setMapping] = useState<ChosenColumns>({})
  const twice = columnsTwice(mapping)
  return (
    <section className={s.part} aria-labelledby="columns">
      <h2 id="columns">{t('people.columns_title')}</h2>
      <p className="soft">{t('people.columns_rows', { file: upload.fileName, rows: number(upload.rows ?? 0) })}</p>
      {children}
      <div className={s.fields}>
        {fields.map(({ name, label }) => (
          <SelectBox
            key={name}
            label={label}
            value={mapping[name] ?? ''}
            onChange={(column) => setMapping(withColumn(mapping, name, column))}
          >
            <option value="">{t('people.column_by_heading')}</option>
            {upload.columns?.map((column) => (
              <option key={column}>{column}</option>
            ))}
          </SelectBox>
        ))}
      </div>
      {twice.map((column) => (
        <p key={column} role="alert">
          {t('people.fault_twice', { column })}
        </p>
      ))}
      <div className={s.actions}>
        <Button kind="primary" disabled={twice.length > 0 || isBusy} onClick={() => onCheck(mapping)}>
          {t('people.dry_run')}
        </Button>
        <Button kind="quiet" onClick={onStartOver}>
          {t('people.other_file')}
        </Button>
      </div>
    </section>
  )
}
