import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { PdfButton } from '@/shared/ui/PdfButton'
import { CheckLine } from './CheckLine'
import s from './Effects.module.css'
import { Figure } from './Figure'
import { GroupFacts } from './GroupFacts'
import { KpiEffect } from './KpiEffect'
import { effectCardQuery, type Measure, programmeQuery, useWithdrawCard } from './queries'
import { Return } from './Return'
import { few } from './rules'

export function EffectPage({ cardId }: { cardId: string }) {
  const t = useText()
  const { date, decimal, month } = useFormats()
  const navigate = useNavigate()
  const mayMake = may(useMe(), 'editLearning')
  const { data: card } = useSuspenseQuery(effectCardQuery(cardId))
  const title = useQuery(programmeQuery(card.programmeId)).data?.title ?? '…'
  const withdraw = useWithdrawCard(cardId)
  const { reaction, learning, behaviour } = card
  return (
    <div className={s.page}>
      <PageHead
        title={t('metrics.effect_of', { programme: title })}
        lead={t('metrics.effect_about', {
          measure: t(`metrics.effect_on_${card.measure as Measure}`).toLowerCase(),
          month: month(card.start),
        })}
        actions={
          <>
            <Link to="/effects" className={buttonClass()}>
              {t('metrics.effects')}
            </Link>
            <PdfButton name={t('metrics.effect_of', { programme: title })} />
          </>
        }
      />
      <ol className={s.levels}>
        <Level number={1} name="reaction">
          {reaction.mean === null ? (
            <p className="soft">{t('metrics.too_few_answers', { count: few })}</p>
          ) : (
            <Figure value={decimal(reaction.mean)} of={t('metrics.of_five')} n={reaction.n} />
          )}
        </Level>
        <Level number={2} name="learning">
          {learning.before === null || learning.after === null ? (
            <p className="soft">{t('metrics.learning_too_few', { count: few })}</p>
          ) : (
            <>
              <Figure
                value={t('metrics.from_to', { from: decimal(learning.before), to: decimal(learning.after) })}
                of={t('metrics.level_scale')}
                n={learning.n}
              />
              <p className="soft">{t('metrics.learning_means')}</p>
            </>
          )}
        </Level>
        <Level number={3} name="behaviour">
          <CheckLine of="own" check={behaviour.own} />
          <CheckLine of="manager" check={behaviour.manager} />
        </Level>
        <Level number={4} name="kpi">
          <KpiEffect card={card} />
        </Level>
        <Level number={5} name="return">
          <Return card={card} mayMake={mayMake} />
        </Level>
      </ol>
      <section className={s.part} aria-labelledby="groups">
        <h2 id="groups">{t('metrics.groups')}</h2>
        <p className="soft">
          {t(card.isMadeAfterStart ? 'metrics.frozen_after' : 'metrics.frozen', { day: date(card.madeAt) })}
        </p>
        <GroupFacts of="target" group={card.target} />
        <GroupFacts of="comparison" group={card.comparison} />
        {card.imbalances.map((imbalance) => (
          <p key={imbalance} className={s.note}>
            {t(`metrics.imbalance_${imbalance}`)}
          </p>
        ))}
      </section>
      {mayMake && (
        <div className={s.actions} data-no-print>
          <Button
            kind="quiet"
            disabled={withdraw.isPending}
            onClick={() => withdraw.mutate(undefined, { onSuccess: () => void navigate({ to: '/effects' }) })}
          >
            {t('metrics.effect_withdraw')}
          </Button>
        </div>
      )}
    </div>
  )
}

type LevelName = 'reaction' | 'learning' | 'behaviour' | 'kpi' | 'return'

function Level({ number, name, children }: { number: number; name: LevelName; children: React.ReactNode }) {
  const t = useText()
  return (
    <li>
      <div>
        <h2>
          {number <= 4 && `${number}. `}
          {t(`metrics.level_${name}`)}
        </h2>
        <p className="soft small">{t(`metrics.level_${name}_means`)}</p>
      </div>
      <div className={s.said}>{children}</div>
    </li>
  )
}
