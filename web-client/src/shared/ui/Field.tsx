import type { ComponentProps } from 'react'
import { Labelled, type LabelProps } from './Labelled'

export function Field({ label, help, error, id, ...input }: LabelProps & ComponentProps<'input'>) {
  return <Labelled {...{ id, label, help, error }}>{(tied) => <input {...tied} {...input} />}</Labelled>
}
