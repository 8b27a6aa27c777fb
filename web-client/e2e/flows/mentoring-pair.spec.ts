import { expect } from '@playwright/test'
import { actAsNamed, newVisitor, open, saved } from '../support/actAs'
import { stockholmDay as day } from '../support/days'
import { test } from '../support/test'

const [menteeName, mentorName] = ['Fatima al-Khatib', 'Oskar Sundin']
const programme = 'Mentor när du vill'
test('a mentee asks, the two agree, meet, write, are done and tell how it was, and the skill is rated anew', async ({
  browser,
}) => {
  test.setTimeout(150_000)
  const [mentee, mentor] = [await newVisitor(browser), await newVisitor(browser)]
  await actAsNamed(mentee, menteeName)
  await actAsNamed(mentor, mentorName)

  await open(mentee, '/mentoring')
  await mentee.getByRole('link', { name: new RegExp(`^Hitta en mentor.*${programme}`) }).click()
  const found = mentee.getByRole('listitem').filter({ hasText: mentorName })
  await found.getByRole('button', { name: /^Fråga/ }).click()
  await found.getByLabel(`Skriv några rader till ${mentorName}`).fill('Jag vill våga använda AI i bokslutet.')
  await saved(mentee, () => found.getByRole('button', { name: 'Skicka förfrågan' }).click())
  await expect(found).toContainText('väntar på svar')

  await open(mentor, '/mentoring')
  await mentor.getByRole('link', { name: /Mitt mentorskap.*1 väntar på dig/ }).click()
  await mentor.getByRole('link', { name: 'Till förfrågningarna' }).click()
  const request = mentor.getByRole('listitem').filter({ hasText: menteeName })
  await expect(request).toContainText('Jag vill våga använda AI i bokslutet.')
  await expect(request).toContainText('Svara senast')
  await request.getByRole('button', { name: /^Fråga mer/ }).click()
  await request.getByLabel(/^Vad vill du veta/).fill('Vilka verktyg har du provat?')
  await saved(mentor, () => request.getByRole('button', { name: 'Skicka frågan' }).click())
  await expect(request).toContainText('Du har frågat om mer')

  await open(mentee, '/mentoring/requests')
  const own = mentee.getByRole('listitem').filter({ hasText: mentorName })
  await expect(own).toContainText('Vilka verktyg har du provat?')
  await own.getByLabel(`Svara ${mentorName}`).fill('Bara det som finns i kalkylarket.')
  await saved(mentee, () => own.getByRole('button', { name: 'Skicka svaret' }).click())

  await mentor.reload()
  await expect(request).toContainText('Bara det som finns i kalkylarket.')
  await saved(mentor, () => request.getByRole('button', { name: /^Tacka ja/ }).click())
  await expect(mentor.getByRole('heading', { name: `Du och ${menteeName}` })).toBeVisible()
  await mentor.getByRole('button', { name: 'Föreslå en överenskommelse' }).click()
  await mentor.getByLabel('Vad ni ska arbeta med').fill('Låta verktygen avstämma, och granska svaren.')
  await mentor.getByLabel('Hur ofta ni ses').selectOption('2')
  await mentor.getByLabel('Antal träffar').fill('2')
  await saved(mentor, () => mentor.getByRole('button', { name: 'Skicka förslaget' }).click())
  const pair = new URL(mentor.url()).pathname

  await open(mentee, '/mentoring/mine')
  await expect(mentee.getByText('väntar på att du säger ja')).toBeVisible()
  await mentee.getByRole('link', { name: 'Se förslaget' }).click()
  await expect(mentee.getByText('varannan vecka')).toBeVisible()
  await saved(mentee, () => mentee.getByRole('button', { name: 'Säg ja till förslaget' }).click())
  await expect(mentee.getByText('0 av 2 träffar är hållna.')).toBeVisible()

  await mentee.getByText('Samtalsstöd').click()
  await expect(mentee.getByLabel('Inför')).toHaveValue('firstMeeting')
  await mentee.getByRole('button', { name: 'Planera en träff' }).click()
  await mentee.getByLabel('Dag').fill(day(7))
  await mentee.getByLabel('Klockslag').fill('13:30')
  await mentee.getByLabel('Plats (valfri)').fill('Ekonomi, rum 2')
  await saved(mentee, () => mentee.getByRole('button', { name: 'Planera träffen' }).click())
  const session = mentee.getByRole('listitem').filter({ hasText: 'Ekonomi, rum 2' })
  const file = mentee.waitForEvent('download')
  await session.getByRole('link', { name: /^Lägg i kalendern/ }).click()
  expect((await file).suggestedFilename()).toMatch(/\.ics$/)
  await session.getByRole('button', { name: /^Flytta/ }).click()
  await session.getByLabel('Dag').fill(day(0))
  await session.getByLabel('Klockslag').fill('00:00')
  await saved(mentee, () => session.getByRole('button', { name: 'Flytta träffen' }).click())
  await saved(mentee, () => session.getByRole('button', { name: /^Vi har träffats/ }).click())
  await expect(session).toContainText('Hållen')
  await session.getByRole('button', { name: /^Skriv anteckningar/ }).click()
  await session.getByLabel('Anteckningar', { exact: true }).fill('Vi provade på förra bokslutet.')
  await session.getByLabel('Till nästa gång').fill('Fatima provar på egen hand.')
  await saved(mentee, () => session.getByRole('button', { name: 'Spara anteckningarna' }).click())
  await session.getByText('Bara för mig').click()
  await session.getByLabel('Min egen anteckning').fill('Det kändes lättare än jag trodde.')
  await saved(mentee, () => session.getByRole('button', { name: 'Spara för mig' }).click())

  await open(mentor, pair)
  const theirs = mentor.getByRole('listitem').filter({ hasText: 'Ekonomi, rum 2' })
  await expect(theirs).toContainText('Vi provade på förra bokslutet.')
  await theirs.getByText('Bara för mig').click()
  await expect(theirs.getByLabel('Min egen anteckning')).toHaveValue('')
  await expect(mentor.getByText('Det kändes lättare än jag trodde.')).toHaveCount(0)
  await mentor.getByRole('button', { name: 'Vi är klara' }).click()
  await saved(mentor, () => mentor.getByRole('button', { name: 'Ja, vi är klara' }).click())
  await expect(mentor.getByText('Ni blev klara tillsammans.')).toBeVisible()

  await mentee.reload()
  await mentee.getByRole('button', { name: '5', exact: true }).click()
  await mentee.getByRole('button', { name: 'Ja', exact: true }).click()
  await saved(mentee, () => mentee.getByRole('button', { name: 'Skicka svaret' }).click())
  await expect(mentee.getByText('5 av 5')).toBeVisible()
  await mentee.getByRole('link', { name: 'Skatta dina kompetenser igen' }).click()
  await expect(mentee).toHaveURL(/\/skills\/me/)
  const level = mentee.getByRole('group', { name: /Din nivå i AI-verktyg/ })
  await saved(mentee, () => level.getByText('3', { exact: true }).click())
  await expect(level.getByRole('radio', { name: /^3/ })).toBeChecked()
})
