import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import l from '../Legal.module.css'
import { personTagsQuery, useSetTags } from '../queries'
import { TagsEditor } from '../TagsEditor'
import { useTagName } from '../useTagName'

/** What the person does that rules ask about; those that come with the role are told apart. */
export function Tags({ personId, isOwn }: { personId: string; isOwn: boolean }) {
  const t = useText()
  const nameOf = useTagName()
  const { data } = useQuery(personTagsQuery(personId))
  const set = useSetTags(personId, data?.version ?? 0)
  if (!data) return null
  const { tags, inherited } = data
  return (
    <section className={l.part} aria-labelledby="tags">
      <h2 id="tags">{t('legal.tags')}</h2>
      <p className="soft small">{t('legal.tags_why')}</p>
      {tags.length + inherited.length === 0 && <p>{t('legal.tags_none')}</p>}
      {inherited.length > 0 && (
        <p className={l.actions}>
          <span className="soft small">{t('legal.tags_by_role')}</span>
          {inherited.map((tag) => (
            <Tag key={tag}>{nameOf(tag)}</Tag>
          ))}
        </p>
      )}
      {isOwn ? (
        <p className={l.actions}>
          {tags.map((tag) => (
            <Tag key={tag}>{nameOf(tag)}</Tag>
          ))}
        </p>
      ) : (
        <TagsEditor tags={tags} inherited={inherited} isBusy={set.isPending} onSet={set.mutateAsync} />
      )}
    </section>
  )
}
