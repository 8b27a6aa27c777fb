import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useLocalized, useText } from '@/shared/lib/locale'
import { CheckBox } from '@/shared/ui/CheckBox'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHead } from '@/shared/ui/PageHead'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { SearchBox } from '@/shared/ui/SearchBox'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Waiting } from '@/shared/ui/Waiting'
import { skillQuery } from '../queries'
import { ExpertList } from './ExpertList'
import s from './Finder.module.css'
import { expertsQuery } from './queries'
import { SkillHits } from './SkillHits'

const route = getRouteApi('/_app/experts')
const levels = ['1', '2', '3', '4', '5']
const usualLevel = '4'

/** First what somebody is to be able to do, found however it is spelt; then who can, as far as one may see. */
export function FindExpertsPage() {
  const t = useText()
  const localized = useLocalized()
  const { search = '', skill: skillId, helps, cursor, ...asked } = route.useSearch()
  const level = levels.find((known) => known === asked.level) ?? usualLevel
  const navigate = route.useNavigate()
  const skill = useQuery({ ...skillQuery(skillId ?? ''), enabled: skillId !== undefined })
  const experts = useQuery({
    ...expertsQuery({ skillId: skillId ?? '', level: Number(level), willHelp: helps, cursor }),
    enabled: skillId !== undefined,
  })
  const change = (patch: Partial<ReturnType<typeof route.useSearch>>) =>
    navigate({ search: (now) => ({ ...now, cursor: undefined, ...patch }), replace: true })
  const name = localized(skill.data?.label)

  return (
    <div className={s.page}>
      <PageHead title={t('skills.finder_title')} lead={t('skills.finder_lead')} />
      <FilterBar>
        <SearchBox
          label={t('skills.finder_search')}
          placeholder={t('skills.finder_example')}
          value={search}
          onChange={(value) => change({ search: value || undefined, skill: undefined })}
        />
        <SelectBox label={t('skills.finder_level')} value={level} onChange={(value) => change({ level: value })}>
          {levels.map((n) => (
            <option key={n} value={n}>
              {t('skills.finder_at_least', { level: n })}
            </option>
          ))}
        </SelectBox>
        <CheckBox
          label={t('skills.finder_helps')}
          checked={helps ?? false}
          onChange={(checked) => change({ helps: checked || undefined })}
        />
      </FilterBar>
      {!skillId && <SkillHits search={search} onChoose={(chosen) => change({ skill: chosen })} />}
      {skillId && (
        <section className={s.part} aria-labelledby="experts">
          <h2 id="experts">{name && t('skills.finder_who', { skill: name })}</h2>
          {experts.error && <PanelError error={experts.error} retry={experts.refetch} />}
          {experts.isPending && <Waiting />}
          {experts.data && experts.data.items.length > 0 && <ExpertList experts={experts.data.items} skill={name} />}
          {experts.data?.items.length === 0 && (
            <EmptyState title={t('skills.finder_none_title')}>{t('skills.finder_none_why')}</EmptyState>
          )}
          <Pager
            cursor={cursor}
            nextCursor={experts.data?.nextCursor}
            onPage={(cursor) => navigate({ search: (now) => ({ ...now, cursor }) })}
          />
          <p className="soft small">{t('skills.finder_seen')}</p>
        </section>
      )}
    </div>
  )
}
