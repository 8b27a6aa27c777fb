/** What Lingui's compiler makes of a message: its words, its values by name, and plurals with a text for each case. */
type Token = string | readonly [name: string] | readonly [name: string, format: 'plural', cases: Cases]
type Cases = Readonly<Record<string, readonly Token[]>>

export type Message = string | readonly Token[]
export type Messages = Readonly<Record<string, Message>>

/** Lingui's own reader weighs ten times this, for formats that the compiler here refuses. */
export function readMessage(message: Message, values: Record<string, unknown>, locale: string, count?: number): string {
  if (typeof message === 'string') return message
  const read = (token: Token) => {
    if (token === '#' && count !== undefined) return new Intl.NumberFormat(locale).format(count)
    if (typeof token === 'string') return token
    const [name, , cases] = token
    if (!cases) return values[name]
    const number = Number(values[name])
    const chosen = cases[number] ?? cases[new Intl.PluralRules(locale).select(number)] ?? cases.other
    return readMessage(chosen ?? '', values, locale, number)
  }
  return message.map(read).join('')
}
