import type { ComponentProps } from 'react'
import { Labelled, type LabelProps } from './Labelled'

export function TextArea({ label, help, error, id, ...area }: LabelProps & ComponentProps<'textarea'>) {
  return <Labelled {...{ id, label, help, error }}>{(tied) => <textarea rows={3} {...tied} {...area} />}</Labelled>
}
