import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { useEnrolSecondFactor } from './queries'
import { SecondFactorCode } from './SecondFactorCode'
import s from './Settings.module.css'

export function SecondFactor() {
  const t = useText()
  const { secondFactor } = useMe()
  const enrol = useEnrolSecondFactor()

  if (secondFactor.isEnrolled) return <p>{t('account.second_factor_on')}</p>
  if (!enrol.data) {
    return (
      <>
        <p>{secondFactor.isRequired ? t('account.second_factor_required') : t('account.second_factor_off')}</p>
        <Button kind="primary" disabled={enrol.isPending} onClick={() => enrol.mutate()}>
          {t('app.second_factor_enrol')}
        </Button>
      </>
    )
  }
  // As an image the picture is data: nothing in it can run or load.
  const picture = `data:image/svg+xml,${encodeURIComponent(enrol.data.qrSvg)}`
  return (
    <>
      <p>{t('account.second_factor_scan')}</p>
      <img className={s.code} src={picture} alt={t('account.second_factor_picture')} />
      <p>
        {t('account.second_factor_secret')} <span className={s.secret}>{enrol.data.secret}</span>
      </p>
      <SecondFactorCode />
    </>
  )
}
