/** Only a path of our own: a link to sign in must not be able to send anyone elsewhere afterwards. */
export const safeNext = (next: string | undefined) => (next && /^\/(?![/\\])/.test(next) ? next : '/')
