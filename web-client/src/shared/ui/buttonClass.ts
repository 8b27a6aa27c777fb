import s from './Button.module.css'

export type ButtonKind = 'primary' | 'secondary' | 'quiet'

/** Links that look like buttons stay links: they take the class and nothing else. */
export const buttonClass = (kind: ButtonKind = 'secondary') => `${s.button} ${s[kind]}`
