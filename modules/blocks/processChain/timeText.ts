import type { Language } from '~/db/tables'
import { numberText } from '../numberText'
import { readNumber } from '../typedNumber'
import type { Device } from './chain'

/** The seconds of a device in the language of the module, however its author typed them. */
export function timeText({ seconds }: Device, language: Language) {
  const read = readNumber(seconds)
  return read === undefined ? seconds : numberText(read, language)
}
