import type { ComponentProps } from 'react'
import { type ButtonKind, buttonClass } from './buttonClass'

interface ButtonProps extends ComponentProps<'button'> {
  kind?: ButtonKind
}

export function Button({ kind = 'secondary', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(kind)} {...rest} />
}
