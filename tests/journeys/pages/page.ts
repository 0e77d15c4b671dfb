import type { Locator, Page } from '@playwright/test'
import type Database from 'better-sqlite3'

/** A page of the product as somebody meets it; `as` is a person of the cast, nobody without it; `ready` tells what it shows last. */
export type ProductPage = {
  route: string
  address: string
  as?: string
  name: string
  /** What a person does first, who reads in this language. */
  before?: (tab: Page, language: string) => Promise<unknown>
  ready?: Ready
}
export type Ready = (tab: Page) => Locator
export type Sqlite = InstanceType<typeof Database>

// The content has taken over from the still page, which is looked at no more.
const playedFrame = 'main:not(:has(+ * .still-page)) iframe'
export const firstPlayedPage: Ready = (tab) =>
  tab.frameLocator(playedFrame).frameLocator('iframe').locator('#pages > section:visible').first()

/** The first value of the first row. */
export function one(sqlite: Sqlite, query: string, ...values: string[]) {
  return sqlite
    .prepare(query)
    .pluck()
    .get(...values) as string
}
