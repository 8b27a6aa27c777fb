import { useText } from '@/shared/lib/locale'
import { ChoiceField } from '@/shared/ui/ChoiceField'
import { SelectField } from '@/shared/ui/SelectField'
import { type Content, type Party, partiesOf, phases, type Section } from './content'
import d from './Definitions.module.css'

interface RulesProps {
  content: Content
  section: Section
  onChange: (section: Section) => void
}

/** Who fills a section in, who reads it, and when they see each other's answers. */
export function SectionRules({ content, section, onChange }: RulesProps) {
  const t = useText()
  const parties = partiesOf(content.kind).map((party) => ({ value: party, label: t(`fillin.party_${party}`) }))
  const inOrder = (chosen: string[]) => partiesOf(content.kind).filter((party) => chosen.includes(party)) as Party[]
  return (
    <div className={d.rules}>
      <ChoiceField
        id={`fills-${section.key}`}
        label={t('templates.filled_by')}
        choices={parties}
        chosen={section.filledBy}
        onChange={(chosen) =>
          onChange({
            ...section,
            filledBy: inOrder(chosen),
            readBy: section.readBy.filter((party) => !chosen.includes(party)),
          })
        }
      />
      <ChoiceField
        id={`reads-${section.key}`}
        label={t('templates.read_by')}
        choices={parties.filter(({ value }) => !section.filledBy.includes(value))}
        chosen={section.readBy}
        onChange={(chosen) => onChange({ ...section, readBy: inOrder(chosen) })}
      />
      <div className={d.editor}>
        <SelectField
          label={t('templates.way')}
          value={section.way}
          onChange={({ target }) => onChange({ ...section, way: target.value as Section['way'] })}
        >
          <option value="apart">{t('templates.way_apart')}</option>
          <option value="together">{t('templates.way_together')}</option>
        </SelectField>
        {section.way === 'apart' && (
          <SelectField
            label={t('templates.shown')}
            value={section.shown}
            onChange={({ target }) => onChange({ ...section, shown: target.value as Section['shown'] })}
          >
            <option value="atOnce">{t('templates.shown_at_once')}</option>
            <option value="whenAllHaveSubmitted">{t('templates.shown_when_all')}</option>
          </SelectField>
        )}
        {content.kind === 'onboarding' && (
          <SelectField
            label={t('templates.phase')}
            value={section.phase ?? ''}
            onChange={({ target }) => onChange({ ...section, phase: (target.value || null) as Section['phase'] })}
          >
            <option value="">{t('templates.phase_none')}</option>
            {phases.map((phase) => (
              <option key={phase} value={phase}>
                {t(`templates.phase_${phase}`)}
              </option>
            ))}
          </SelectField>
        )}
      </div>
    </div>
  )
}
