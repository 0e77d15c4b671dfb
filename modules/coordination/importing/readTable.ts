import { decodeText } from './decodeText'
import { readCsv } from './readCsv'
import { type ReadPeople, readPeople } from './readPeople'
import { readXlsx } from './readXlsx'
import { Refused, type TableRefusal } from './refusal'

/** Reads a file as a list of people, by its bytes and not by its name: what it is not, or cannot be, is a refusal. */
export async function readTable(bytes: Uint8Array): Promise<ReadPeople | { refused: TableRefusal }> {
  try {
    return readPeople(isZip(bytes) ? await readXlsx(bytes) : readCsv(textIn(bytes)))
  } catch (error) {
    if (error instanceof Refused) return { refused: error.reason }
    throw error
  }
}

function isZip(bytes: Uint8Array) {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

function textIn(bytes: Uint8Array) {
  if (bytes.length === 0) throw new Refused('empty')
  // The container of old Office files, and of a workbook with a password (MS-CFB, 2.2).
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Refused(isLocked(bytes) ? 'locked' : 'oldExcel')
  return decodeText(bytes)
}

function isLocked(bytes: Uint8Array) {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}
