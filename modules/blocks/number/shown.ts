import type { Language } from '~/db/tables'
import { signOf } from './judge'
import type { NumberContent } from './number'
import { numberTexts } from './texts'

/** A number as people write it: with a comma in Dutch, and a real minus sign. */
export function shownNumber(value: number, language: Language) {
  const text = String(Number(value.toFixed(6))).replace('-', '−')
  return language === 'nl' ? text.replace('.', ',') : text
}

export function unitText(content: NumberContent, language: Language) {
  return content.unit === 'pieces' ? numberTexts[language].pieces : signOf(content)
}

/** 12,5 mm, but 30°. */
export function withUnit(text: string, content: NumberContent, language: Language) {
  const unit = unitText(content, language)
  return unit === '°' ? text + unit : `${text} ${unit}`.trim()
}
