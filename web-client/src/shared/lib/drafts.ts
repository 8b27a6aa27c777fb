/**
 * Text that is not saved yet goes from this device when somebody signs out or another comes.
 * @param except Whose is kept: the person's own, when they come back.
 */
export function forgetDrafts(except: string | null = null) {
  for (const key of Object.keys(localStorage))
    if (key.startsWith('draft/') && !key.startsWith(`draft/${except}/`)) localStorage.removeItem(key)
}
