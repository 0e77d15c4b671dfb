import { join } from 'node:path'
import type { FrameLocator, Locator } from '@playwright/test'
import Database from 'better-sqlite3'
import type { BlockInstance } from '~/modules/blocks/block'
import { blocksOf, type LearningModule, type Page } from '~/modules/blocks/document'
import { type FaultFindingContent, neededChecks } from '~/modules/blocks/faultFinding/way'
import { solutions } from '~/modules/blocks/processChain/chain'
import type { ProcessChainContent } from '~/modules/blocks/processChain/processChain'
import { expect } from './leerbank'

/** The newest version of a published module, as it was frozen. */
export function publishedModule(dataDir: string, slug: string): LearningModule {
  const sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { readonly: true })
  const document = sqlite
    .prepare(
      `select document from moduleVersion join learningModule on learningModule.id = moduleId
       where slug = ? order by number desc limit 1`,
    )
    .pluck()
    .get(slug) as string
  sqlite.close()
  return JSON.parse(document)
}

type Choice = { options: { id: string; isRight: boolean }[] }
type Order = { steps: { id: string; text: string }[] }

/** Answers all that a page asks, rightly, as somebody with a keyboard does, and has it checked or hands it in. */
export async function answerPage(frame: FrameLocator, page: Page) {
  const section = frame.locator(`section[data-page="${page.id}"]`)
  await expect(section).toBeVisible()
  const blocks = blocksOf(page.document)
  for (const block of blocks) {
    const question = section.locator(`[data-block="${block.id}"]`)
    if (block.type === 'checklist') {
      await question.getByRole('checkbox').first().press('Space')
      await press(question.getByRole('button', { name: 'Klaar' }))
      await expect(question.getByText('Klaar.', { exact: true })).toBeVisible()
      continue
    }
    // Before its program is there, a question stands as on paper.
    if (page.kind === 'lesson') await expect(question.getByRole('button', { name: 'Kijk na' })).toBeVisible()
    await answer(question, block)
    if (page.kind === 'lesson') await press(question.getByRole('button', { name: 'Kijk na' }))
    if (page.kind === 'lesson') await expect(question.getByText('Goed!')).toBeVisible()
  }
  if (page.kind === 'test') await press(section.getByRole('button', { name: 'Lever de toets in' }))
  return blocks.length
}

/** The right answers that were given before stand there, checked. */
export async function expectAnswered(frame: FrameLocator, page: Page) {
  const section = frame.locator(`section[data-page="${page.id}"]`)
  await expect(section).toBeVisible()
  for (const block of blocksOf(page.document)) {
    const question = section.locator(`[data-block="${block.id}"]`)
    await expect(question.getByText('Goed!')).toBeVisible()
    const { options = [] } = block.content as Partial<Choice>
    for (const { id, isRight } of options)
      await expect(question.locator(`input[value="${id}"]`)).toBeChecked({ checked: isRight })
  }
}

export async function goOn(frame: FrameLocator) {
  await press(frame.locator('.go-next'))
}

async function answer(question: Locator, { type, content }: BlockInstance) {
  if (type === 'order') await putInOrder(question, content as Order)
  else if (type === 'processChain') await buildLine(question, content as ProcessChainContent)
  else if (type === 'faultFinding') await findFault(question, content as FaultFindingContent)
  else await choose(question, content as Choice)
}

async function choose(question: Locator, { options }: Choice) {
  for (const { id } of options.filter(({ isRight }) => isRight)) {
    const input = question.locator(`input[value="${id}"]`)
    await input.press('Space')
    await expect(input).toBeChecked()
  }
}

async function putInOrder(question: Locator, { steps }: Order) {
  for (const [place, { text }] of steps.entries()) {
    const up = question.getByRole('button', { name: `Zet hoger: ${text}`, exact: true })
    const standing = async () =>
      (await question.locator('.step-text').allTextContents()).findIndex((found) => found.trim() === text)
    for (let at = await standing(); at > place; at--) {
      await press(up)
      await expect.poll(standing).toBe(at - 1)
    }
  }
}

async function buildLine(question: Locator, content: ProcessChainContent) {
  const [placed = []] = solutions(content)
  for (const [device, step] of placed) {
    const { name } = content.devices.find(({ id }) => id === device)!
    const list = question.getByLabel(`Waar zet je: ${name}?`)
    await list.selectOption(step)
    await expect(list).toHaveValue(step)
  }
}

async function findFault(question: Locator, content: FaultFindingContent) {
  for (const { name, result } of neededChecks(content)) {
    await press(question.getByRole('button', { name }))
    await expect(question.getByText(result).first()).toBeVisible()
  }
  await choose(question, { options: content.causes })
}

async function press(button: Locator) {
  await button.press('Enter')
}
