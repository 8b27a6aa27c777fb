import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { levels } from '../rules'
import s from './Campaigns.module.css'

/** How the levels are spread, skill by skill: the deeper the colour the more people, and always the figure. */
export function ResultTable({ skills }: { skills: Answer<'getCampaignResult'>['skills'] }) {
  const t = useText()
  const localized = useLocalized()
  const { decimal } = useFormats()
  const depth = (people: number | null | undefined, of: number | null) =>
    people && of
      ? `color-mix(in oklch, var(--fjord-wash) ${Math.round(100 * Math.sqrt(people / of))}%, transparent)`
      : undefined
  return (
    <>
      <Table
        label={t('skills.campaign_view_result')}
        heads={[
          t('skills.campaign_skill'),
          ...levels.map((level) => count(String(level))),
          count(t('skills.campaign_unrated')),
          count(t('skills.campaign_mean')),
          count(t('skills.campaign_at_target')),
        ]}
      >
        {skills.map((skill) => (
          <tr key={skill.skillId}>
            <th scope="row">{localized(skill.label)}</th>
            {skill.isSuppressed ? (
              <td colSpan={levels.length + 3} className="soft">
                {t('app.home_suppressed')}
              </td>
            ) : (
              <>
                {levels.map((level) => (
                  <td key={level} data-num style={{ background: depth(skill.levels?.[level], skill.people) }}>
                    {skill.levels?.[level] ?? <span title={t('skills.campaign_few')}>·</span>}
                  </td>
                ))}
                <td data-num>{skill.unrated ?? '·'}</td>
                <td data-num>{skill.mean === null ? '–' : decimal(skill.mean)}</td>
                <td data-num>
                  {skill.needed && skill.atTarget !== null
                    ? t('skills.campaign_of', { done: skill.atTarget, total: skill.needed })
                    : '–'}
                </td>
              </>
            )}
          </tr>
        ))}
      </Table>
      <p className={`soft small ${s.part}`}>{t('skills.campaign_dot')}</p>
    </>
  )
}
