import { useAutosave } from '../autosave/useAutosave'
import type { Content } from './content'
import { type Template, useSaveDraft } from './queries'

const contentOf = ({ draft, published, kind, title }: Template): Content =>
  draft ?? published ?? { kind, title, about: { sv: null, en: null }, sections: [] }

/** What the next version asks, as it is written: saved behind the writer, and kept on the device until it is. */
export function useBuilder(template: Template) {
  const { save, read } = useSaveDraft(template.templateId)
  const saved = (view: Template) => ({ value: contentOf(view), version: view.version })
  const { value, saver, ...state } = useAutosave<Content>(
    {
      name: `template/${template.templateId}`,
      save,
      read: async () => saved(await read()),
      // a template hangs together: what another has changed meanwhile is shown whole, and one of the two is chosen
      merge: (base, mine, theirs) =>
        JSON.stringify(theirs) === JSON.stringify(base)
          ? { value: mine, clashes: [] }
          : { value: mine, clashes: ['template'] },
    },
    saved(template),
  )
  return {
    ...state,
    content: value,
    change: (content: Content) => saver.change(content),
    flush: saver.flush,
    keepMine: () => saver.keepMine(),
    takeTheirs: () => saver.takeTheirs(),
  }
}
