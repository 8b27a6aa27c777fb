import type { FieldErrors } from 'react-hook-form'
import type { useProblemForm } from '@/shared/lib/useProblemForm'
import type { MentoringProgramme } from '../programmes/queries'
import type { EnrolmentValues } from './enrolmentValues'

export type SetValue = <Name extends keyof EnrolmentValues>(name: Name, value: EnrolmentValues[Name]) => void

/** What each part of the form gets. */
export interface FormPart {
  personId: string
  programme: MentoringProgramme
  values: EnrolmentValues
  set: SetValue
  field: ReturnType<typeof useProblemForm<EnrolmentValues>>['field']
  errors: FieldErrors<EnrolmentValues>
}
