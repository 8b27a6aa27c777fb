import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PanelError } from '@/shared/ui/PanelError'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Waiting } from '@/shared/ui/Waiting'
import type { Enrolment } from '../enrolment/queries'
import { useLanguages } from '../enrolment/useLanguages'
import m from '../Mentoring.module.css'
import type { MentoringProgramme } from '../programmes/queries'
import { type Side, suggestionsQuery } from './queries'
import { SuggestionRow } from './SuggestionRow'

const route = getRouteApi('/_app/mentoring/programmes/$programmeId/find')

interface SuggestionsProps {
  personId: string
  programme: MentoringProgramme
  enrolment: Enrolment
  as: Side
}

/** Those who suit one best, narrowed by what one has said oneself. */
export function Suggestions({ personId, programme, enrolment, as }: SuggestionsProps) {
  const t = useText()
  const localized = useLocalized()
  const { name } = useLanguages()
  const navigate = route.useNavigate()
  const { skill, language } = route.useSearch()
  const { programmeId } = programme
  const { data, error, refetch } = useQuery(suggestionsQuery(personId, programmeId, { as, skillId: skill, language }))
  const skills = (as === 'mentee' ? enrolment.asMentee?.seeks : enrolment.asMentor?.skills) ?? []
  const narrow = (change: { skill?: string | undefined; language?: string | undefined }) =>
    navigate({ search: (now) => ({ ...now, ...change }), replace: true })
  const isNarrowed = !!skill || !!language
  return (
    <>
      <FilterBar>
        <SelectBox
          label={t('mentoring.filter_skill')}
          value={skill ?? ''}
          onChange={(value) => narrow({ skill: value || undefined })}
        >
          <option value="">{t('mentoring.filter_any')}</option>
          {skills.map((one) => (
            <option key={one.skillId} value={one.skillId}>
              {localized(one.label)}
            </option>
          ))}
        </SelectBox>
        <SelectBox
          label={t('mentoring.filter_language')}
          value={language ?? ''}
          onChange={(value) => narrow({ language: value || undefined })}
        >
          <option value="">{t('mentoring.filter_any')}</option>
          {enrolment.languages.map((code) => (
            <option key={code} value={code}>
              {name(code)}
            </option>
          ))}
        </SelectBox>
      </FilterBar>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && (
        <EmptyState
          title={t(isNarrowed ? 'mentoring.find_none_narrowed' : 'mentoring.find_none')}
          action={
            isNarrowed ? (
              <Button onClick={() => narrow({ skill: undefined, language: undefined })}>
                {t('mentoring.filter_clear')}
              </Button>
            ) : (
              <Link to="/mentoring/programmes/$programmeId/enrol" params={{ programmeId }} className={buttonClass()}>
                {t('mentoring.enrolment_change')}
              </Link>
            )
          }
        >
          {t(`mentoring.find_none_why_${as}`)}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <ul className={m.part} aria-label={t('mentoring.suggestions')}>
          {data.items.map((one) => (
            <SuggestionRow
              key={one.personId}
              personId={personId}
              suggestion={one}
              programme={programme}
              enrolment={enrolment}
              as={as}
            />
          ))}
        </ul>
      )}
    </>
  )
}
