import type { ComponentProps } from 'react'
import { Labelled, type LabelProps } from './Labelled'

export function SelectField({ label, help, error, id, ...select }: LabelProps & ComponentProps<'select'>) {
  return <Labelled {...{ id, label, help, error }}>{(tied) => <select {...tied} {...select} />}</Labelled>
}
