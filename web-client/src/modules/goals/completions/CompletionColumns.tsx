import { useState } from 'react'
import type { Upload } from '@/api/uploads'
import { columnsTwice, withColumn } from '@/shared/lib/columns'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { SelectBox } from '@/shared/ui/SelectBox'
import g from '../Goals.module.css'
import { completionFields, type Mapping } from './completionRules'

interface CompletionColumnsProps {
  upload: Upload
  isBusy: boolean
  onCheck: (mapping: Mapping) => void
  onStartOver: () => void
}

/** Most headings are known by themselves; the others are chosen. */
export function CompletionColumns({ upload, isBusy, onCheck, onStartOver }: CompletionColumnsProps) {
  const t = useText()
  const { number } = useFormats()
  const [mapping, setMapping] = useState<Mapping>({})
  const twice = columnsTwice(mapping)
  return (
    <section className={g.part} aria-labelledby="columns">
      <h2 id="columns">{t('goals.completions_columns')}</h2>
      <p className="soft">
        {t('goals.completions_columns_file', { file: upload.fileName, rows: number(upload.rows ?? 0) })}
      </p>
      <div className={g.fields}>
        {completionFields.map((field) => (
          <SelectBox
            key={field}
            label={t(`goals.completions_field_${field}`)}
            value={mapping[field] ?? ''}
            onChange={(column) => setMapping(withColumn(mapping, field, column))}
          >
            <option value="">{t('goals.completions_by_heading')}</option>
            {upload.columns?.map((column) => (
              <option key={column}>{column}</option>
            ))}
          </SelectBox>
        ))}
      </div>
      {twice.map((column) => (
        <p key={column} role="alert">
          {t('goals.completions_twice', { column })}
        </p>
      ))}
      <div className={g.actions}>
        <Button kind="primary" disabled={twice.length > 0 || isBusy} onClick={() => onCheck(mapping)}>
          {t('goals.completions_try')}
        </Button>
        <Button kind="quiet" onClick={onStartOver}>
          {t('goals.completions_other_file')}
        </Button>
      </div>
    </section>
  )
}
