import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { Ladder } from '@/shared/ui/Ladder'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import g from '../Goals.module.css'
import { ItemSteps } from './ItemSteps'
import s from './Learning.module.css'
import { learningItemQuery, useOfferItem } from './queries'

export function LearningItemPage({ itemId }: { itemId: string }) {
  const t = useText()
  const localized = useLocalized()
  const { number, percent } = useFormats()
  const me = useMe()
  const { item } = useSuspenseQuery(learningItemQuery(itemId)).data
  const offer = useOfferItem(itemId)
  const setOffered = async (isOffered: boolean) => {
    await offer.mutateAsync(isOffered)
    notify({
      key: 'learning-offer',
      text: t(isOffered ? 'goals.learning_returned' : 'goals.learning_retired_told', { title: item.title }),
      undo: () => offer.mutate(!isOffered),
    })
  }
  const facts = [
    [t('goals.learning_hours'), number(item.hours)],
    [t('goals.learning_language'), t(`goals.learning_language_${item.language === 'en' ? 'en' : 'sv'}`)],
    [t('goals.learning_provider'), item.provider],
    [t('goals.learning_cost'), item.cost === null ? null : t('goals.learning_cost_of', { cost: number(item.cost) })],
    [t('goals.learning_pass_mark'), item.passMark === null ? null : percent(item.passMark)],
  ] as const
  return (
    <div className={g.page}>
      <PageHead
        title={item.title}
        lead={
          <>
            {t(`goals.learning_kind_${item.kind}`)} {!item.isOffered && <Tag>{t('goals.learning_not_offered')}</Tag>}
          </>
        }
        actions={
          <>
            {item.url && (
              <a href={item.url} target="_blank" rel="noreferrer" className={buttonClass('primary')}>
                {t('goals.learning_open')}
              </a>
            )}
            {may(me, 'editLearning') && (
              <>
                <Link to="/learning/$itemId/edit" params={{ itemId }} className={buttonClass()}>
                  {t('goals.learning_edit')}
                </Link>
                <Button kind="quiet" onClick={() => void setOffered(!item.isOffered).catch(() => undefined)}>
                  {t(item.isOffered ? 'goals.learning_retire' : 'goals.learning_return')}
                </Button>
              </>
            )}
          </>
        }
      />
      {item.description && <p>{item.description}</p>}
      <dl className={s.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <section className={g.part} aria-labelledby="leads-to">
        <h2 id="leads-to">{t('goals.learning_leads_to')}</h2>
        {item.skills.length === 0 && <p className="soft">{t('goals.learning_leads_nowhere')}</p>}
        <ul className={s.taught}>
          {item.skills.map((skill) => (
            <li key={skill.skillId}>
              <Ladder
                level={skill.fromLevel}
                target={skill.toLevel}
                label={t('goals.learning_ladder', { from: skill.fromLevel, to: skill.toLevel })}
              />
              <Link to="/skills/$skillId" params={{ skillId: skill.skillId }}>
                {t('goals.learning_levels', {
                  skill: localized(skill.skill),
                  from: skill.fromLevel,
                  to: skill.toLevel,
                })}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      {item.prerequisites.length > 0 && (
        <section className={g.part} aria-labelledby="before">
          <h2 id="before">{t('goals.learning_before')}</h2>
          <ul>
            {item.prerequisites.map((first) => (
              <li key={first.itemId}>
                <Link to="/learning/$itemId" params={{ itemId: first.itemId }}>
                  {first.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {me.personId && <ItemSteps personId={me.personId} item={item} />}
    </div>
  )
}
