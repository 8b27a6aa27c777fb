import { expect } from '@playwright/test'
import { actAsWhoever, isHrAdmin, newVisitor, open, saved } from '../support/actAs'
import { test } from '../support/test'

interface Listed {
  roleProfileId: string
  name: { sv: string }
  people: number
  status: string
}
interface Skill {
  skillId: string
  label: { sv: string }
}

test('a draft is raised, submitted, approved by another, and its gap opens', async ({ browser }) => {
  const author = await newVisitor(browser)
  const reviewer = await newVisitor(browser)
  await actAsWhoever(author, (me) => me.roles.includes('skillOwner') && !isHrAdmin(me))
  await actAsWhoever(reviewer, (me) => isHrAdmin(me) && !me.roles.includes('skillOwner'))
  const roles = (await (await author.request.get('/api/v1/role-profiles')).json()).items as Listed[]
  const role = roles.filter((one) => one.status === 'published').toSorted((a, b) => b.people - a.people)[0]
  if (!role) throw new Error('The demo data has no published role.')
  const editor = `/role-profiles/${role.roleProfileId}/edit`

  const skills = (await (await author.request.get('/api/v1/skills?limit=100')).json()).items as Skill[]
  const asked = (await (await author.request.get(`/api/v1/role-profiles/${role.roleProfileId}`)).json())
    .requirements as Skill[]
  const skill = skills.find(({ skillId }) => !asked.some((requirement) => requirement.skillId === skillId))
  if (!skill) throw new Error('The role asks every skill there is.')

  await open(author, editor)
  await author.getByRole('searchbox', { name: 'Lägg till kompetens' }).fill(skill.label.sv)
  await author
    .getByRole('button', { name: `Lägg till ${skill.label.sv}`, exact: true })
    .first()
    .click()
  const row = author.getByRole('listitem').filter({ has: author.getByRole('heading', { name: skill.label.sv }) })
  await row.getByLabel('Nivå').first().selectOption('5')
  await row.getByRole('button', { name: /Annan nivå senare/ }).waitFor()
  await expect(author.getByText('Allt är sparat.')).toBeVisible()
  await expect(author.getByText(/skulle få ett nytt gap|visas inte/).first()).toBeVisible()
  await author.getByRole('button', { name: 'Lämna till granskning' }).click()
  await expect(author.getByRole('heading', { name: 'Du har lämnat in det här utkastet' })).toBeVisible()
  await expect(author.getByRole('button', { name: 'Godkänn och publicera' })).toHaveCount(0)

  await open(reviewer, '/role-profiles?show=review')
  await reviewer.getByRole('link', { name: role.name.sv }).click()
  await reviewer.getByRole('link', { name: 'Granska' }).click()
  await reviewer.getByRole('button', { name: 'Godkänn och publicera' }).click()
  await expect(reviewer.getByText(/fick ett nytt gap/).first()).toBeVisible()
  await expect(reviewer).toHaveURL(new RegExp(`/role-profiles/${role.roleProfileId}$`))

  await reviewer
    .getByRole('button', { name: /Visa ändringar/ })
    .first()
    .click()
  await expect(reviewer).toHaveURL(/changes=/)
  await expect(reviewer.getByRole('cell', { name: 'Nytt' }).first()).toBeVisible()
  await expect(reviewer.getByText(/som har rollen fick ett nytt gap/)).toBeVisible()
})

test('a need is added, changed in its cell, taken away and brought back', async ({ page }) => {
  await actAsWhoever(page, isHrAdmin)
  await open(page, '/capacity-needs')
  await page.getByText('Lägg till ett behov').click()
  await page.getByLabel('Kompetens', { exact: true }).fill('an')
  await page.locator('form').getByRole('listitem').getByRole('button').first().click()
  const form = page.locator('form')
  await form.getByLabel('Enhet').selectOption({ index: 1 })
  await form.getByLabel('Antal').fill('4')
  await form.getByLabel('Varför').fill('Automation')
  await form.getByRole('button', { name: 'Lägg till', exact: true }).click()
  const row = page
    .getByRole('row')
    .filter({ has: page.locator('input[value="Automation"]') })
    .first()
  await expect(row).toBeVisible()
  const people = row.getByRole('spinbutton')
  await people.fill('6')
  await saved(page, () => people.blur())
  await expect(row.getByRole('spinbutton')).toHaveValue('6')
  await row.getByRole('button').click()
  await expect(page.getByText('Behovet är borttaget.')).toBeVisible()
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(row).toBeVisible()
  await row.getByRole('button').click()
  await expect(row).toHaveCount(0)
})
