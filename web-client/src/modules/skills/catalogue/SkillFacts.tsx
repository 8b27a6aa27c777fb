import type { Skill } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import s from './Catalogue.module.css'

export function SkillFacts({ skill }: { skill: Skill }) {
  const t = useText()
  const labels = [...skill.alternativeLabels.sv, ...skill.alternativeLabels.en]
  return (
    <div className={s.parts}>
      <section className={s.part} aria-labelledby="facts">
        <h2 id="facts">{t('skills.facts')}</h2>
        <dl className={s.facts}>
          <dt>{t('skills.label_sv')}</dt>
          <dd lang="sv">{skill.label.sv ?? '–'}</dd>
          <dt>{t('skills.label_en')}</dt>
          <dd lang="en">{skill.label.en ?? '–'}</dd>
          <dt>{t('skills.kind')}</dt>
          <dd>{t(`skills.kind_${skill.kind}`)}</dd>
          <dt>{t('skills.status')}</dt>
          <dd>{t(`skills.status_${skill.status}`)}</dd>
          <dt>{t('skills.catalogue_lifecycle')}</dt>
          <dd>{t(`skills.catalogue_lifecycle_${skill.lifecycle}`)}</dd>
          <dt>{t('skills.half_life')}</dt>
          <dd>{skill.halfLifeMonths === null ? '–' : t('skills.months', { count: skill.halfLifeMonths })}</dd>
          <dt>{t('skills.criticality')}</dt>
          <dd>{skill.criticality ?? '–'}</dd>
          <dt>{t('skills.hard_to_hire')}</dt>
          <dd>{skill.isHardToHire ? t('skills.yes') : t('skills.no')}</dd>
        </dl>
      </section>
      {skill.mappings.length > 0 && (
        <section className={s.part} aria-labelledby="mappings">
          <h2 id="mappings">{t('skills.catalogue_mappings')}</h2>
          <ul className={s.links}>
            {skill.mappings.map((mapping) => (
              <li key={`${mapping.framework} ${mapping.code}`}>
                {t(`skills.catalogue_mapped_${mapping.framework}`)} {mapping.version} {mapping.code}{' '}
                <span className="soft">({t(`skills.catalogue_match_${mapping.match}`)})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {labels.length > 0 && (
        <section className={s.part} aria-labelledby="also">
          <h2 id="also">{t('skills.alternative_labels')}</h2>
          <ul className={s.chips}>
            {[...new Set(labels)].map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
