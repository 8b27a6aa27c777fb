import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import s from './Catalogue.module.css'
import { type StarterPack, starterPacksQuery, useInstallStarterPack } from './queries'

/** Each pack with all that it holds, so that nobody installs what they have not seen. */
export function StarterPacksPage() {
  const t = useText()
  const localized = useLocalized()
  const { data: packs } = useSuspenseQuery(starterPacksQuery)
  const install = useInstallStarterPack()
  const add = (pack: StarterPack) =>
    install.mutate(pack.key, {
      onSuccess: (done) =>
        notify({
          key: pack.key,
          text: t('skills.packs_done', {
            pack: localized(pack.name),
            skills: done.skillsAdded,
            roles: done.roleProfilesAdded,
          }),
        }),
    })
  return (
    <div className={s.page}>
      <PageHead title={t('skills.packs_title')} lead={t('skills.packs_lead')} />
      {packs.items.map((pack) => (
        <section key={pack.key} className={s.pack} aria-labelledby={pack.key}>
          <div className={s.packHead}>
            <h2 id={pack.key}>{localized(pack.name)}</h2>
            {pack.isInstalled ? (
              <Tag tone="good">{t('skills.packs_installed')}</Tag>
            ) : (
              <Button kind="primary" onClick={() => add(pack)} disabled={install.isPending}>
                {t('skills.packs_install')}
                <span className="visually-hidden"> {localized(pack.name)}</span>
              </Button>
            )}
          </div>
          <p className="soft">{localized(pack.description)}</p>
          <h3>{t('skills.packs_skills', { count: pack.skills.length })}</h3>
          <ul className={s.inline}>
            {pack.skills.map((skill) => (
              <li key={localized(skill.name)}>
                {skill.id ? (
                  <Link to="/skills/$skillId" params={{ skillId: skill.id }}>
                    {localized(skill.name)}
                  </Link>
                ) : (
                  localized(skill.name)
                )}
              </li>
            ))}
          </ul>
          {pack.roleProfiles.length > 0 && (
            <>
              <h3>{t('skills.packs_roles', { count: pack.roleProfiles.length })}</h3>
              <ul className={s.inline}>
                {pack.roleProfiles.map((role) => (
                  <li key={localized(role.name)}>
                    {role.id ? (
                      <Link to="/role-profiles/$roleProfileId" params={{ roleProfileId: role.id }}>
                        {localized(role.name)}
                      </Link>
                    ) : (
                      localized(role.name)
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
    </div>
  )
}
