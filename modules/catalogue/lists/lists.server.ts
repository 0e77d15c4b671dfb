import { z } from 'zod'
import type { AdminList, ListName } from './adminList'
import { code, datedSchema, line, maybeLine, yesNo } from './columns'
import { datedList } from './datedList.server'
import { placesList, postcodesList } from './placesLists.server'
import { synonymsList } from './synonymsList.server'
import { takeUpTheme } from './themeNamed.server'

/** Every list that administrators keep; a new one is an entry here, its words in `app/texts/lists`, and its table. */
export const lists: Record<ListName, AdminList> = {
  grants: datedList({
    name: 'grants',
    table: 'fundingScheme',
    columns: [
      { name: 'id', kind: 'code' },
      { name: 'name', kind: 'line' },
      { name: 'summary', kind: 'text' },
      { name: 'needsNlqf', kind: 'yesNo' },
      { name: 'needsDevelopmentPath', kind: 'yesNo' },
    ],
    schema: datedSchema(
      { id: code, name: line(120), summary: line(600), needsNlqf: yesNo, needsDevelopmentPath: yesNo },
      { code: 'id', after: 'name' },
    ),
    usedIn: { table: 'offeringFunding', column: 'fundingSchemeId' },
  }),
  crebos: datedList({
    name: 'crebos',
    table: 'crebo',
    columns: [
      { name: 'code', kind: 'code' },
      { name: 'name', kind: 'line' },
      { name: 'level', kind: 'number' },
    ],
    schema: datedSchema(
      {
        code: z
          .string()
          .trim()
          .regex(/^\d{5}$/),
        name: line(160),
        level: z
          .string()
          .trim()
          .regex(/^[1-4]$/),
      },
      { code: 'code', after: 'name' },
    ),
    usedIn: { table: 'offering', column: 'crebo' },
  }),
  nlqf: datedList({
    name: 'nlqf',
    table: 'nlqfLevel',
    columns: [
      { name: 'level', kind: 'code' },
      { name: 'nameNl', kind: 'line' },
      { name: 'nameEn', kind: 'line' },
    ],
    schema: datedSchema(
      {
        level: z
          .string()
          .trim()
          .regex(/^[1-8]$/),
        nameNl: line(120),
        nameEn: line(120),
      },
      { code: 'level', after: 'nameNl' },
    ),
    usedIn: { table: 'offering', column: 'nlqf' },
  }),
  paths: datedList({
    name: 'paths',
    table: 'developmentPath',
    columns: [
      { name: 'id', kind: 'code' },
      { name: 'name', kind: 'line' },
      { name: 'summary', kind: 'text' },
    ],
    schema: datedSchema({ id: code, name: line(160), summary: maybeLine(600) }, { code: 'id', after: 'name' }),
    usedIn: { table: 'offeringDevelopmentPath', column: 'developmentPathId' },
  }),
  themes: datedList({
    name: 'themes',
    table: 'theme',
    columns: [
      { name: 'id', kind: 'code' },
      { name: 'nameNl', kind: 'line' },
      { name: 'nameEn', kind: 'line' },
      { name: 'lineNl', kind: 'line' },
      { name: 'lineEn', kind: 'line' },
    ],
    schema: datedSchema(
      { id: code, nameNl: line(80), nameEn: line(80), lineNl: maybeLine(80), lineEn: maybeLine(80) },
      { code: 'id', after: 'nameNl' },
    ),
    usedIn: { table: 'offering', column: 'themeId' },
    after: takeUpTheme,
  }),
  synonyms: synonymsList,
  places: placesList,
  postcodes: postcodesList,
}
