import type { Upload } from '@/api/uploads'
import { withColumn } from '@/shared/lib/columns'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import s from '../People.module.css'
import m from './MapColumns.module.css'
import { MapField } from './MapField'
import { type Guess, importFields, type Mapping, mappingFaults } from './mappingRules'

interface MapColumnsProps {
  upload: Upload
  guess: Guess
  mapping: Mapping
  isBusy: boolean
  onChange: (mapping: Mapping) => void
  onCheck: () => void
  onStartOver: () => void
}

export function MapColumns({ upload, guess, mapping, isBusy, onChange, onCheck, onStartOver }: MapColumnsProps) {
  const t = useText()
  const { number } = useFormats()
  const columns = upload.columns ?? []
  const faults = mappingFaults(mapping)
  const sampleOf = (column: string | undefined) => {
    const index = column ? columns.indexOf(column) : -1
    const values = (upload.sample ?? []).map((row) => row[index] ?? '').filter(Boolean)
    return [...new Set(values)].slice(0, 3).join(', ')
  }
  return (
    <section className={s.part} aria-labelledby="columns">
      <h2 id="columns">{t('people.columns_title')}</h2>
      <p className="soft">
        {t('people.columns_file', { file: upload.fileName, rows: number(upload.rows ?? 0), columns: columns.length })}
      </p>
      <ul className={m.fields}>
        {importFields.map((field) => (
          <MapField
            key={field}
            field={field}
            columns={columns}
            guess={guess}
            mapping={mapping}
            sample={sampleOf(mapping[field])}
            onChoose={(column) => onChange(withColumn(mapping, field, column))}
          />
        ))}
      </ul>
      {faults.length > 0 && (
        <ul role="alert" className={m.faults}>
          {faults.map((fault) => (
            <li key={fault.kind === 'missing' ? fault.field : fault.column}>
              {fault.kind === 'missing'
                ? t('people.fault_missing', { field: t(`people.field_${fault.field}`) })
                : t('people.fault_twice', { column: fault.column })}
            </li>
          ))}
        </ul>
      )}
      <div className={s.actions}>
        <Button kind="primary" onClick={onCheck} disabled={faults.length > 0 || isBusy}>
          {t('people.dry_run')}
        </Button>
        <Button kind="quiet" onClick={onStartOver}>
          {t('people.other_file')}
        </Button>
      </div>
    </section>
  )
}
