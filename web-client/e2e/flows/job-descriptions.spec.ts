import { expect } from '@playwright/test'
import { actAsNamed, newVisitor, open, saved } from '../support/actAs'
import { test } from '../support/test'

interface Head {
  jobDescriptionId: string
  roleProfileId: string
  name: { sv: string }
}

test('a description raises what a role asks; once another has approved it the role profile asks it, and gaps open', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const [author, reviewer] = [await newVisitor(browser), await newVisitor(browser)]
  await actAsNamed(author, 'Linnéa Grönlund')
  await actAsNamed(reviewer, 'Ulrika Fahlén')
  const { items } = await (await author.request.get('/api/v1/job-descriptions')).json()
  const head = (items as Head[]).find(({ name }) => name.sv === 'Systemutvecklare')
  if (!head) throw new Error('The demo data has no such description.')

  await open(author, '/job-descriptions')
  await author.getByRole('link', { name: 'Systemutvecklare' }).click()
  await author.getByRole('button', { name: 'Ändra' }).click()
  const row = author.getByRole('row').filter({ hasText: 'Python' })
  const level = row.getByLabel('Nivå')
  const next = (await level.inputValue()) === '5' ? '4' : '5'
  await level.selectOption(next)
  await saved(author, () => author.getByRole('button', { name: 'Spara utkastet' }).click())
  await author.getByRole('link', { name: 'Vad utkastet ändrar' }).click()
  const difference = author.getByRole('region', { name: 'Vad som skiljer' })
  await expect(difference.getByRole('listitem').filter({ hasText: 'Python' })).toContainText(`till nivå ${next}`)
  await saved(author, () => author.getByRole('button', { name: 'Skicka för granskning' }).click())
  await expect(author.getByText('Du har själv skickat in den. Be en kollega granska.')).toBeVisible()
  await expect(author.getByRole('button', { name: 'Godkänn' })).toHaveCount(0)

  await open(reviewer, `/job-descriptions/${head.jobDescriptionId}`)
  await saved(reviewer, () => reviewer.getByRole('button', { name: 'Godkänn' }).click())
  await expect(reviewer.getByText('Godkänd. Rollprofilen publiceras.')).toBeVisible()
  await expect(reviewer.getByRole('region', { name: 'Versioner' })).toContainText('Ersatt')

  const role = `/role-profiles/${head.roleProfileId}`
  await expect
    .poll(async () => {
      const { requirements } = await (await reviewer.request.get(`/api/v1${role}`)).json()
      return requirements.find((one: { label: { sv: string } }) => one.label.sv === 'Python')?.level
    })
    .toBe(Number(next))
  await open(reviewer, role)
  await reviewer
    .getByRole('button', { name: /Visa ändringar/ })
    .first()
    .click()
  await expect(reviewer.getByText(/som har rollen fick ett nytt gap|visas inte/)).toBeVisible()
})
