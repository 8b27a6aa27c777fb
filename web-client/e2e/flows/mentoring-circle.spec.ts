import { expect } from '@playwright/test'
import { actAsNamed, actAsWhoever, isHrAdmin, newVisitor, open, saved } from '../support/actAs'
import { test } from '../support/test'

const circle = 'AI på kontoret'

test('somebody joins, a meeting is led by whoever is next and told of, and then another is next', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const [member, comer, stranger, hr] = [
    await newVisitor(browser),
    await newVisitor(browser),
    await newVisitor(browser),
    await newVisitor(browser),
  ]
  await actAsNamed(member, 'Fatima al-Khatib')
  await actAsNamed(comer, 'Oskar Näslund')
  await actAsNamed(stranger, 'Martin Wikström')
  await actAsWhoever(hr, isHrAdmin)

  await open(comer, '/mentoring')
  await comer.getByRole('link', { name: 'AI i vardagen', exact: true }).click()
  const row = comer.getByRole('listitem').filter({ hasText: circle })
  await expect(row).toContainText('platser tagna')
  await expect(row.getByRole('link', { name: circle })).toHaveCount(0)
  await saved(comer, () => row.getByRole('button', { name: /^Gå med/ }).click())
  await expect(row).toContainText('Du är med')
  await row.getByRole('link', { name: circle }).click()
  await expect(comer.getByRole('region', { name: 'Deltagare' })).toContainText('Du')

  await open(member, '/mentoring')
  await member.getByRole('region', { name: 'Mina lärgrupper' }).getByRole('link', { name: circle }).click()
  const members = member.getByRole('region', { name: 'Deltagare' })
  const next = members.getByRole('listitem').filter({ hasText: 'Står på tur att leda' })
  await expect(next).toHaveCount(1)
  await member.getByRole('button', { name: 'Planera ett möte' }).click()
  const form = member.getByRole('region', { name: 'Planera ett möte' })
  const leader = form.getByLabel('Leder')
  await expect(leader.locator('option:checked')).toContainText('Står på tur att leda')
  const name = ((await leader.locator('option:checked').textContent()) ?? '').split(' – ')[0] ?? ''
  await expect(next).toContainText(name)
  await form.getByRole('button', { name: 'Spara mötet' }).click()
  await expect(form.getByRole('alert')).toContainText('Dagordning')
  const agenda = `Laget runt ${Date.now()}`
  await form.getByLabel('Dag', { exact: true }).fill(new Date().toLocaleDateString('sv-SE'))
  await form.getByLabel('Klockslag').fill('00:00')
  await form.getByLabel('Dagordning').fill(agenda)
  await saved(member, () => form.getByRole('button', { name: 'Spara mötet' }).click())

  const meeting = member.getByRole('article').filter({ hasText: agenda })
  await expect(meeting).toContainText(name)
  await expect(next).not.toContainText(name)
  await meeting.getByRole('button', { name: /^Berätta hur det gick/ }).click()
  await meeting.getByRole('checkbox', { name: 'Amina Warsame' }).uncheck()
  await meeting.getByLabel('Anteckningar').fill(`Vi prövade ${agenda}`)
  await meeting.getByLabel('Beslut').fill('Alla prövar en egen uppgift.')
  await saved(member, () => meeting.getByRole('button', { name: 'Spara och avsluta mötet' }).click())
  const held = member.getByRole('region', { name: 'Tidigare möten' })
  await expect(held).toContainText(`Vi prövade ${agenda}`)
  await expect(next).toHaveCount(1)
  await expect(next).not.toContainText(name)

  const address = new URL(member.url()).pathname
  await open(hr, address)
  await expect(hr.getByText(/Anteckningar och beslut läser bara de som är med/)).toBeVisible()
  await expect(hr.getByText(agenda)).toHaveCount(0)
  await open(stranger, address)
  await expect(stranger.getByText(circle)).toHaveCount(0)

  await open(comer, '/mentoring')
  await comer.getByRole('link', { name: 'AI i vardagen', exact: true }).first().click()
  await saved(comer, () => row.getByRole('button', { name: /^Lämna lärgruppen/ }).click())
  await expect(comer.getByText(`Du har lämnat ${circle}.`)).toBeVisible()
})

test('a leader reads why they are invited, and no is asked about first', async ({ page: leader, browser }) => {
  const hr = await newVisitor(browser)
  await actAsWhoever(hr, isHrAdmin)
  await actAsNamed(leader, 'Jasmina Hodžić')
  await open(leader, '/mentoring')
  const invitation = leader.getByRole('region', { name: 'Inbjudan till dig' })
  await expect(invitation).toContainText('Samtalen med ett lag är lätta att skjuta på')
  await invitation.getByRole('button', { name: /^Tacka nej/ }).click()
  await expect(invitation).toContainText('Du behöver inte säga varför')
  await invitation.getByRole('button', { name: 'Avbryt' }).click()
  await invitation.getByRole('link', { name: /^Ja tack, anmäl mig/ }).click()
  await expect(leader.getByRole('heading', { level: 1 })).toContainText('Coachning för nya ledare')

  await open(hr, '/mentoring')
  await hr.getByRole('link', { name: 'Coachning för nya ledare', exact: true }).click()
  const invited = hr.getByRole('region', { name: 'Inbjudna ledare' }).first()
  await expect(invited.getByRole('row').filter({ hasText: 'Jasmina Hodžić' })).toContainText('Har inte svarat')
  await expect(invited).not.toContainText('skjuta på')
  await expect(hr.getByRole('region', { name: 'Vad coachningen ger lagen' })).toContainText('minst fem personer')
})
