import type { ModuleSettings, Page } from '~/modules/blocks/document'
import { mediaIdsOf } from '~/modules/blocks/mediaIds'
import { questionsOf } from '~/modules/blocks/questions'
import type { WrittenMedia, WrittenSource } from '~/modules/packages/source/readSource.server'
import { mostPages } from '../addPage.server'
import { checkDocument } from '../checkDocument.server'
import { moduleTitleSchema, pageKindSchema, pageTitleSchema, settingsSchema } from '../settings'

/** A module out of a package, its documents checked; `media` are the files of the package that they show. */
export type WrittenModule = {
  title: string
  settings: ModuleSettings
  pages: Omit<Page, 'id'>[]
  media: WrittenMedia[]
}

/** What a person sees of it before it comes in. */
export type WrittenFacts = ReturnType<typeof writtenFacts>

/** The module of a package by the rules of any draft; undefined when it does not fit them. */
export function checkWritten(source: WrittenSource): WrittenModule | undefined {
  const title = moduleTitleSchema.safeParse(source.title)
  // Who brings it in is who is asked about it from now on.
  const settings = settingsSchema.omit({ contactName: true, contactEmail: true }).safeParse(source.settings)
  if (!title.success || !settings.success) return undefined
  if (source.pages.length === 0 || source.pages.length > mostPages) return undefined
  const pages = source.pages.flatMap((page) => checkPage(page) ?? [])
  if (pages.length < source.pages.length) return undefined
  const shown = new Set(pages.flatMap(({ document }) => mediaIdsOf(document)))
  const media = source.media.filter(({ id }) => shown.has(id))
  return {
    ...{ title: title.data, pages, media },
    settings: { ...settings.data, contactName: '', contactEmail: '' },
  }
}

function checkPage(page: WrittenSource['pages'][number]) {
  const title = pageTitleSchema.safeParse(page.title)
  const kind = pageKindSchema.safeParse(page.kind)
  const checked = checkDocument(page.document)
  if (!title.success || !kind.success || 'problem' in checked) return undefined
  return { title: title.data, kind: kind.data, document: checked.document }
}

export function writtenFacts({ title, pages, media, settings }: WrittenModule) {
  const seen = pages.filter(({ kind }) => kind !== 'bank')
  return {
    title,
    pages: seen.length,
    tests: seen.filter(({ kind }) => kind === 'test').length,
    banks: pages.length - seen.length,
    questions: pages.reduce((sum, { document }) => sum + questionsOf(document).length, 0),
    files: new Set(media.map(({ path }) => path)).size,
    terms: settings.terms.length,
  }
}
