import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Choose } from '@/shared/ui/Choose'
import { Chosen } from '@/shared/ui/Chosen'
import { Field } from '@/shared/ui/Field'
import l from './Legal.module.css'
import { tagsInUseQuery } from './queries'
import { useTagName } from './useTagName'
import { tagsOf } from './words'

interface TagsEditorProps {
  tags: readonly string[]
  /** Those that are there anyhow. */
  inherited: readonly string[]
  isBusy: boolean
  onSet: (tags: string[]) => Promise<unknown>
}

/** Words that rules ask about first; a word of one's own is as good. */
export function TagsEditor({ tags, inherited, isBusy, onSet }: TagsEditorProps) {
  const t = useText()
  const nameOf = useTagName()
  const { data: known } = useQuery(tagsInUseQuery)
  const [typed, setTyped] = useState('')
  const add = async (more: string[]) => {
    await onSet([...new Set([...tags, ...more])])
    setTyped('')
  }
  return (
    <>
      <Chosen
        items={tags.map((tag) => ({ id: tag, name: nameOf(tag) }))}
        onRemove={(tag) => void onSet(tags.filter((other) => other !== tag)).catch(() => undefined)}
      />
      <form
        className={l.fields}
        onSubmit={(event) => {
          event.preventDefault()
          void add(tagsOf(typed)).catch(() => undefined)
        }}
      >
        <Choose
          label={t('legal.tag_add')}
          options={(known?.items ?? []).map(({ tag }) => [tag, nameOf(tag)] as const)}
          taken={[...tags, ...inherited]}
          onChoose={(tag) => void add([tag]).catch(() => undefined)}
        />
        <Field
          label={t('legal.tag_own')}
          value={typed}
          maxLength={40}
          onChange={({ target }) => setTyped(target.value)}
        />
        <div>
          <Button type="submit" disabled={tagsOf(typed).length === 0 || isBusy}>
            {t('legal.tag_save')}
          </Button>
        </div>
      </form>
    </>
  )
}
