import { useState } from 'react'
import type { Upload } from '@/api/uploads'
import { columnsTwice, withColumn } from '@/shared/lib/columns'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Segmented } from '@/shared/ui/Segmented'
import { SelectBox } from '@/shared/ui/SelectBox'
import s from '../Metrics.module.css'
import { type Mapping, outputFields, outputKinds } from './outputRules'
import type { OutputKind } from './queries'

interface OutputColumnsProps {
  upload: Upload
  kind: OutputKind
  isBusy: boolean
  onCheck: (kind: OutputKind, mapping: Mapping) => void
  onStartOver: () => void
}

/** What the amounts are, and which column is what: most headings are known by themselves. */
export function OutputColumns({ upload, kind, isBusy, onCheck, onStartOver }: OutputColumnsProps) {
  const t = useText()
  const { number } = useFormats()
  const [chosen, choose] = useState(kind)
  const [mapping, setMapping] = useState<Mapping>({})
  const twice = columnsTwice(mapping)
  return (
    <section className={s.part} aria-labelledby="columns">
      <h2 id="columns">{t('metrics.output_columns')}</h2>
      <p className="soft">
        {t('metrics.output_columns_file', { file: upload.fileName, rows: number(upload.rows ?? 0) })}
      </p>
      <Segmented
        label={t('metrics.output_amounts')}
        value={chosen}
        options={outputKinds.map((value) => ({ value, label: t(`metrics.output_${value}`) }))}
        onChange={choose}
      />
      <div className={s.fields}>
        {outputFields.map((field) => (
          <SelectBox
            key={field}
            label={t(`metrics.output_field_${field}`)}
            value={mapping[field] ?? ''}
            onChange={(column) => setMapping(withColumn(mapping, field, column))}
          >
            <option value="">{t('metrics.output_by_heading')}</option>
            {upload.columns?.map((column) => (
              <option key={column}>{column}</option>
            ))}
          </SelectBox>
        ))}
      </div>
      {twice.map((column) => (
        <p key={column} role="alert">
          {t('metrics.output_twice', { column })}
        </p>
      ))}
      <div className={s.way}>
        <Button kind="primary" disabled={twice.length > 0 || isBusy} onClick={() => onCheck(chosen, mapping)}>
          {t('metrics.output_try')}
        </Button>
        <Button kind="quiet" onClick={onStartOver}>
          {t('metrics.output_other_file')}
        </Button>
      </div>
    </section>
  )
}
