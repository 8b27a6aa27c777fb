import { Link } from '@tanstack/react-router'
import { useNamedItems } from '@/modules/goals'
import { useLocalized, useText } from '@/shared/lib/locale'
import l from '../Legal.module.css'
import type { Rule } from '../queries'
import { useApplies } from './useApplies'

export function RuleFacts({ rule }: { rule: Rule }) {
  const t = useText()
  const localized = useLocalized()
  const applies = useApplies()
  const { requires, interval, source, note, warnDays } = rule
  const items = useNamedItems(requires.learningItemIds)
  return (
    <>
      <p>{localized(rule.asks)}</p>
      <dl className={l.facts}>
        <div>
          <dt>{t('legal.requires')}</dt>
          <dd>
            {t(`legal.kind_${requires.kind}`)}
            {requires.kind !== 'nothing' && <p className="soft small">{localized(requires.counts)}</p>}
          </dd>
        </div>
        {requires.kind !== 'nothing' && (
          <>
            <div>
              <dt>{t('legal.applies')}</dt>
              <dd>{applies(rule.appliesWhen)}</dd>
            </div>
            <div>
              <dt>{t('legal.interval')}</dt>
              <dd>
                {!interval.months ? t('legal.interval_none') : t('legal.interval_months', { count: interval.months })}
                {interval.basis !== 'none' && <p className="soft small">{t(`legal.basis_${interval.basis}`)}</p>}
              </dd>
            </div>
            <div>
              <dt>{t('legal.warn')}</dt>
              <dd>{t('legal.warn_days', { count: warnDays })}</dd>
            </div>
          </>
        )}
        {items.length > 0 && (
          <div>
            <dt>{t('legal.met_by_items')}</dt>
            <dd>
              {items.map(({ itemId, title }) => (
                <p key={itemId}>
                  <Link to="/learning/$itemId" params={{ itemId }}>
                    {title}
                  </Link>
                </p>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('legal.rests')}</dt>
          <dd>{t(`legal.rests_${rule.restsOn}`)}</dd>
        </div>
        <div>
          <dt>{t('legal.source')}</dt>
          <dd>
            <a href={source} target="_blank" rel="noreferrer">
              {source.replace('https://', '')}
            </a>
          </dd>
        </div>
        {note && (
          <div>
            <dt>{t('legal.note')}</dt>
            <dd>{note}</dd>
          </div>
        )}
      </dl>
    </>
  )
}
