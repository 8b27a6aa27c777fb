import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { type DefaultValues, type FieldValues, type Path, useForm } from 'react-hook-form'
import type * as z from 'zod/mini'
import { ProblemError } from '@/api/problem'
import { useText } from './locale'
import { problemText } from './problemText'

interface Options<Values extends FieldValues> {
  schema: z.ZodMiniType<Values, Values>
  defaultValues: DefaultValues<Values>
  onSubmit: (values: Values) => Promise<unknown>
  /** Which field a refusal speaks of, by its code, where the server refuses a rule and not a shape. */
  refusedAt?: Readonly<Record<string, Path<Values>>>
}

/** A form whose refusals, from the schema or from the server, end up beside the field they speak of. */
export function useProblemForm<Values extends FieldValues>({
  schema,
  defaultValues,
  onSubmit,
  refusedAt = {},
}: Options<Values>) {
  const t = useText()
  const [refusal, setRefusal] = useState<string>()
  const form = useForm<Values>({ defaultValues, resolver: zodResolver(schema), reValidateMode: 'onSubmit' })

  const submit = form.handleSubmit(async (values) => {
    setRefusal(undefined)
    try {
      await onSubmit(values)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      const known = error.fieldErrors.filter((field) => field.name in values)
      for (const field of known) form.setError(field.name as Path<Values>, { message: field.reason })
      const at = refusedAt[error.code]
      if (at) form.setError(at, { message: error.message })
      else if (!known.length) setRefusal(error.message || t(problemText(error).title))
    }
  })

  /** What ties a field of the form to its name: the summary's lines lead to it by its id. */
  const field = <Name extends Path<Values>>(name: Name) => ({
    id: name,
    error: form.formState.errors[name]?.message as string | undefined,
    ...form.register(name),
  })

  return { ...form, submit, refusal, field }
}
