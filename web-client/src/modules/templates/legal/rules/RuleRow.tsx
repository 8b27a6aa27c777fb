import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import l from '../Legal.module.css'
import type { Rule } from '../queries'
import { useApplies } from './useApplies'

export function RuleRow({ rule }: { rule: Rule }) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const applies = useApplies()
  return (
    <li className={l.row}>
      <div className={l.head}>
        <h2>
          <Link to="/legal/rules/$ruleId" params={{ ruleId: rule.ruleId }}>
            {localized(rule.title)}
          </Link>
        </h2>
        <span className={l.state}>
          {rule.needsReview && <Tag tone="wait">{t('legal.needs_review')}</Tag>}
          {rule.isRetired && <Tag>{t('legal.is_retired')}</Tag>}
          {rule.starter && <Tag>{t('legal.is_starter')}</Tag>}
        </span>
      </div>
      <p>{localized(rule.asks)}</p>
      <p className="soft small">
        {[
          rule.lawReference,
          t(`legal.rests_${rule.restsOn}`),
          t(`legal.kind_${rule.requires.kind}`),
          rule.requires.kind !== 'nothing' && applies(rule.appliesWhen),
          t('legal.reviewed_on', { day: date(rule.reviewedOn) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}
