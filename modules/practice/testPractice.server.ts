import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import type { Person } from '~/modules/people/person'
import { askQuestion } from './askQuestion.server'
import type { QuestionInput } from './questionSchema'

/** For tests: what a company fills in; only what matters to the test is given. */
export function asking(change: Partial<QuestionInput> = {}): QuestionInput {
  return {
    title: 'Grijper laat dunne platen vallen',
    happens: 'De vacuümgrijper laat platen van 0,8 mm vallen zodra er olie op zit.',
    machine: 'Robotcel 2',
    tried: 'Andere zuignappen.',
    companyName: 'Vos Fijnmechanica',
    contactName: 'Esra Yılmaz',
    contactEmail: 'esra@vos.example',
    contactPhone: '',
    formId: undefined,
    ...change,
  }
}

/** For tests: a store that keeps what is put into it in memory. */
export function noFiles(): FileStore {
  const absent = () => Promise.reject(new Error('not in this test'))
  return {
    put: () => 'a'.repeat(64),
    receive: absent,
    receiveBatch: absent,
    remove() {},
    sweep: async () => {},
    read: absent,
    size: absent,
    stream() {
      throw new Error('not in this test')
    },
  }
}

/** For tests: a question that was asked of MIRA. */
export async function ask(
  db: Db,
  person: Person | undefined,
  change: Partial<QuestionInput> & { hubSlug?: string } = {},
  now = 1,
) {
  const { hubSlug = 'mira', ...words } = change
  const asked = await askQuestion(db, noFiles(), person, { ...asking(words), hubSlug, language: 'nl' }, now)
  return asked!
}
