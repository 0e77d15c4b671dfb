import { join } from 'node:path'
import { openDatabase } from '~/db/connection.server'
import { callout, h2, order, p, right, singleChoice, table, ul, wrong } from '~/modules/authoring/writing'
import type { DocumentNode } from '~/modules/blocks/document'

const words = 'De grijper pakt het deel van de band en zet het in de mal. Kijk of het deel recht ligt. '

/** Makes a page of 150 blocks in a module of anouk: text, lists, tables, images and 40 questions. */
export function addLongPage(dataDir: string) {
  const { sqlite, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const module = sqlite
    .prepare("select id from learningModule where hubId = 'mira' order by title limit 1")
    .pluck()
    .get() as string
  const images = sqlite.prepare("select id from media where hubId = 'mira' and mediaType like 'image/%'").pluck().all()
  const document: DocumentNode = {
    type: 'doc',
    content: Array.from({ length: 150 }, (_, index) => nodeAt(index, images as string[])),
  }
  const row = { id: 'bench-page', moduleId: module, title: 'Een lange pagina', document: JSON.stringify(document) }
  sqlite
    .prepare(
      `insert into modulePage (id, moduleId, position, title, kind, document, updatedAt, updatedBy)
       values (@id, @moduleId, 999, @title, 'lesson', @document, 1, 'anouk')`,
    )
    .run(row)
  close()
  return { path: `/modules/${module}?page=bench-page`, document }
}

// Fifteen at a time, ten times: five of text, four questions, and the rest.
function nodeAt(index: number, images: string[]): DocumentNode {
  const id = `bench${String(index).padStart(4, '0')}`
  const kind = index % 15
  if (kind === 0) return h2(`Stap ${index / 15 + 1}`)
  if ([3, 6, 9].includes(kind)) return question(id, index)
  if (kind === 12)
    return order(id, `In welke volgorde gaat stap ${index}?`, ['Pakken', 'Draaien', 'Zetten', 'Kijken'], 'Ja.', 'Nee.')
  if (kind === 4 || kind === 10) return ul(words, words, words)
  if (kind === 7) return table(['Stap', 'Maat', 'Wat'], ['1', '12 mm', words], ['2', '14 mm', words])
  if (kind === 13) return callout('safety', p(words))
  const mediaId = images[index % images.length]
  if (kind === 14 && mediaId)
    return { type: 'image', attrs: { mediaId, alt: 'Een robotcel met een grijper.', decorative: false, caption: '' } }
  return p(words.repeat(3))
}

function question(id: string, index: number) {
  const [good, bad] = [right('Recht', 'Ja, zo past het deel.'), wrong('Schuin', 'Dan valt het deel eruit.')]
  return singleChoice(id, `Hoe moet deel ${index} liggen?`, good, bad, wrong('Op zijn kop', 'Dan past de dop niet.'))
}
