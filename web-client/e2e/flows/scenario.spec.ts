import { expect, type Page } from '@playwright/test'
import { actAsWhoever, isHrAdmin, open } from '../support/actAs'
import { test } from '../support/test'

async function create(page: Page, unit: string, name: string, preset: string) {
  await open(page, `/scenarios?unit=${unit}`)
  await page.getByLabel('Utgå från').selectOption({ label: preset })
  await page.getByLabel('Namn', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Skapa scenario' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** A skill that the unit's forecast speaks of, so that a need of it is a gap. */
async function anySkill(page: Page): Promise<{ skillId: string; label: { sv: string } }> {
  const [, unitId, scenarioId] = new URL(page.url()).pathname.split('/').slice(1)
  const forecast = await page.request.get(`/api/v1/units/${unitId}/scenarios/${scenarioId}/forecast`)
  return (await forecast.json()).skills[0]
}

test('HR draws two futures of a unit, decides on a gap, shares, compares and makes one the target', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await actAsWhoever(page, isHrAdmin)
  const units = (await (await page.request.get('/api/v1/units')).json()).items
  const unit = units.find((one: { parentId: string | null; kind: string }) => !one.parentId && one.kind === 'unit')
  const mark = Date.now()
  const [calm, bold] = [`Lugnt ${mark}`, `Djärvt ${mark}`]
  await create(page, unit.unitId, calm, 'Bas: som i dag')
  await create(page, unit.unitId, bold, 'Tillväxt')
  const skill = await anySkill(page)
  const plan = page.getByRole('region', { name: 'Förutsättningar' })
  const change = page.getByRole('form', { name: 'Lägg till ändring' })

  await change.getByLabel('Lägg till ändring').selectOption({ label: 'Hur många som slutar' })
  await change.getByLabel('Slutar per år, procent').fill('7,5')
  await change.getByLabel('Mest, procent').fill('12')
  await change.getByRole('button', { name: 'Lägg till' }).click()
  await expect(plan.getByRole('row', { name: /7,5\s%.*slutar per år, mellan 7,5\s% och 12\s%/ })).toBeVisible()

  await change.getByLabel('Lägg till ändring').selectOption({ label: 'Behov i enheten' })
  await change.getByLabel('Kompetens').fill(skill.label.sv)
  await change.getByRole('button', { name: skill.label.sv, exact: true }).click()
  await change.getByLabel('Nivå').selectOption('5')
  await change.getByLabel('Personer').fill('400')
  await change.getByRole('button', { name: 'Lägg till' }).click()
  await expect(plan.getByRole('row', { name: new RegExp(`400 personer behövs med ${skill.label.sv}`) })).toBeVisible()

  const forecast = page.getByRole('region', { name: 'Behov och tillgång' })
  const gap = forecast.getByRole('row', { name: new RegExp(`^${skill.label.sv} Nivå 5`) })
  await gap.getByRole('button', { name: /^Besluta/ }).click()
  const decision = page.getByRole('form', { name: `Beslut om ${skill.label.sv}` })
  await decision.getByLabel('Beslut').selectOption({ label: 'Rekrytera' })
  await decision.getByLabel('Ansvarig').fill('an')
  await decision.getByRole('listitem').first().getByRole('button').click()
  await decision.getByLabel('Senast').fill(`${new Date().getFullYear() + 1}-06-30`)
  await decision.getByRole('button', { name: 'Spara beslut' }).click()
  await expect(gap.getByText('Rekrytera')).toBeVisible()

  const file = await page.getByRole('link', { name: 'CSV' }).getAttribute('href')
  expect(await (await page.request.get(file ?? '')).text()).toContain(skill.skillId)

  await page.getByRole('button', { name: 'Ändra namn och år' }).click()
  await page.getByLabel('Namn på engelska').fill(`Bold ${mark}`)
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByLabel('Namn på engelska')).toBeHidden()
  await page.getByRole('button', { name: 'Dela', exact: true }).click()
  await expect(page.getByText('Delat', { exact: true })).toBeVisible()

  await open(page, `/scenarios?unit=${unit.unitId}`)
  for (const name of [calm, bold]) await page.getByRole('checkbox', { name: new RegExp(name) }).check()
  await page.getByRole('link', { name: 'Jämför de valda' }).click()
  const comparison = page.getByRole('region', { name: 'Scenarier sida vid sida' })
  await expect(comparison.getByRole('columnheader', { name: calm })).toBeVisible()
  await expect(
    comparison.getByRole('row', { name: new RegExp(`^${skill.label.sv}`) }).getByText('Rekrytera'),
  ).toBeVisible()

  await open(page, `/scenarios?unit=${unit.unitId}`)
  await page.getByRole('link', { name: bold }).click()
  await page.getByRole('button', { name: 'Gör till mål' }).click()
  await expect(page.getByText('Gjort till mål', { exact: true })).toBeVisible()
  await expect(change).toBeHidden()
  await open(page, `/scenarios?unit=${unit.unitId}`)
  await page.getByRole('link', { name: calm }).click()
  await page.getByRole('button', { name: 'Arkivera', exact: true }).click() // the list has one for what is archived
  await page.getByRole('button', { name: 'Arkivera det' }).click()
  await expect(page.getByText('Arkiverat', { exact: true })).toBeVisible()
  await open(page, `/scenarios?unit=${unit.unitId}`)
  await expect(page.getByRole('link', { name: calm })).toBeHidden()
  await page.getByRole('button', { name: 'Arkiverade' }).click()
  await page.getByRole('link', { name: calm }).click()
  await page.getByRole('button', { name: 'Ta upp igen' }).click()
  await expect(page.getByText('Utkast', { exact: true })).toBeVisible()
})
