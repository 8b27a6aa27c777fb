import * as z from 'zod/mini'
import type { PlainMessageId } from './messages'

const says = (id: PlainMessageId) => id

/** The shapes that several forms share. A message is an id from the catalogue and is translated where it is shown. */
export const required = z.string().check(z.trim(), z.minLength(1, says('app.form_required')))
export const someIds = z.array(z.string()).check(z.minLength(1, says('app.form_required')))
export const email = z.string().check(z.trim(), z.regex(/^\S+@\S+\.\S+$/, says('app.form_email')))
export const newPassword = z.string().check(z.minLength(12, says('app.form_password')), z.maxLength(128))
export const oneTimeCode = z.string().check(z.trim(), z.regex(/^\d{6}$/, says('app.form_one_time_code')))
