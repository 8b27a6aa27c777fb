import { catalogues, type MessageValues } from '@/messages'
import { type Messages, readMessage } from './readMessage'

export type Locale = keyof typeof catalogues
export type MessageModule = keyof (typeof catalogues)['sv']
type MessageId = keyof MessageValues
/** A message that says the same whatever the case: it takes no values. */
export type PlainMessageId = { [Id in MessageId]: MessageValues[Id] extends undefined ? Id : never }[MessageId]
type Values<Id extends MessageId> = MessageValues[Id] extends undefined ? [] : [values: MessageValues[Id]]
export type Text = <Id extends MessageId>(id: Id, ...values: Values<Id>) => string

const messages: Record<Locale, Messages> = { sv: {}, en: {} }
const wanted = new Set<MessageModule>()
const loaded = new Set<string>()
let current: Locale = 'sv'

async function load(locale: Locale, module: MessageModule) {
  if (loaded.has(`${module}.${locale}`)) return
  const { default: more } = await catalogues[locale][module]()
  messages[locale] = { ...messages[locale], ...more }
  loaded.add(`${module}.${locale}`)
}

/** Called by the routes: a module's texts come with its first screen, in the chosen language only. */
export async function loadMessages(...modules: MessageModule[]) {
  for (const module of modules) wanted.add(module)
  await Promise.all(modules.map((module) => load(current, module)))
}

export async function activateLocale(locale: Locale) {
  await Promise.all([...wanted].map((module) => load(locale, module)))
  current = locale
}

export const text: Text = (id, ...values) => readMessage(messages[current][id] ?? id, values[0] ?? {}, current)
