import { Link } from '@tanstack/react-router'
import type { Answer } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { Tag } from '@/shared/ui/Tag'
import s from './Catalogue.module.css'

export function SkillTable({ skills }: { skills: Answer<'searchSkills'>['items'] }) {
  const t = useText()
  const localized = useLocalized()
  return (
    <Table
      label={t('skills.catalogue_title')}
      heads={[t('skills.skill'), t('skills.kind'), t('skills.framework'), t('skills.status')]}
    >
      {skills.map((skill) => (
        <tr key={skill.skillId}>
          <th scope="row">
            <Link to="/skills/$skillId" params={{ skillId: skill.skillId }}>
              {localized(skill.label)}
            </Link>
            {skill.matched && <span className={s.matched}>{t('skills.matched', { label: skill.matched })}</span>}
          </th>
          <td>{t(`skills.kind_${skill.kind}`)}</td>
          <td>{skill.framework === 'own' ? t('skills.framework_own') : skill.framework}</td>
          <td>
            <Tag tone={skill.status === 'active' ? 'good' : 'plain'}>{t(`skills.status_${skill.status}`)}</Tag>
          </td>
        </tr>
      ))}
    </Table>
  )
}
