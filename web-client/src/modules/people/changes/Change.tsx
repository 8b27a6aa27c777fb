import type { Person } from '@/api/types'
import type { Change as ChangeName } from '../choices'
import { AppointDeputy } from './AppointDeputy'
import { AssignRole } from './AssignRole'
import { ChangeManager } from './ChangeManager'
import { EndEmployment } from './EndEmployment'
import { EndRole } from './EndRole'
import { MoveUnit } from './MoveUnit'
import { Rename } from './Rename'

export interface ChangeProps {
  person: Person
  onDone: (said: string, undo?: () => void) => void
  onCancel: () => void
}

const forms = {
  manager: ChangeManager,
  unit: MoveUnit,
  role: AssignRole,
  roleEnd: EndRole,
  deputy: AppointDeputy,
  name: Rename,
  end: EndEmployment,
}

/** Apart from the person's page, which most open without it. */
export default function Change({ change, ...props }: ChangeProps & { change: ChangeName }) {
  const Form = forms[change]
  return <Form {...props} />
}
