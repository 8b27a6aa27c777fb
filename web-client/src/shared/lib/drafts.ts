/**
 * Text that is not saved yet goes from this device when somebody signs out or another comes.
 * @param except Whose is kept: the person's own, when they come back.
 */
export function forgetDrafts(except?: string | null) {
  for (const key of Object.keys(localStorage)) {
    const [kind, whose] = key.split('/')
    if (kind === 'draft' && whose !== except) localStorage.removeItem(key)
  }
}
