import { z } from 'zod'
import type { ModuleSettings } from '~/modules/blocks/document'
import { licences } from '~/modules/blocks/licence'
import { goalsIn, goalsSchema } from './goals'
import { longestTitle } from './pageTitle'
import { termsIn, termsSchema } from './terms'

export const moduleTitleSchema = z.string().trim().min(1).max(120)
export const pageTitleSchema = z.string().trim().max(longestTitle)
export const pageKindSchema = z.enum(['lesson', 'test', 'bank'])

/** A draft may still lack things, so texts may be empty here; publishing asks for them. */
export const settingsSchema = z.object({
  summary: z.string().trim().max(300).default(''),
  forWhom: z.string().trim().max(300).default(''),
  goals: goalsSchema.default([]),
  terms: termsSchema.default([]),
  level: z.enum(['mbo1', 'mbo2', 'mbo3', 'mbo4', 'hbo']).nullable().default(null),
  theme: z.string().trim().max(80).default(''),
  language: z.enum(['nl', 'en']).default('nl'),
  readingLevel: z.enum(['A2', 'B1', 'B2']).default('B1'),
  minutes: z.coerce.number().int().min(0).max(6000).default(0),
  passMark: z.coerce.number().int().min(1).max(100).default(70),
  testAttempts: z.coerce.number().int().min(0).max(20).default(0),
  testMinutes: z.coerce.number().int().min(0).max(240).default(0),
  countingAttempt: z.enum(['first', 'best', 'last']).default('best'),
  licence: z.enum(licences).default(''),
  contactName: z.string().trim().max(120).default(''),
  contactEmail: z.union([z.email().max(254), z.literal('')]).default(''),
})

export function emptySettings(given: Partial<ModuleSettings>): ModuleSettings {
  return { ...settingsSchema.parse({}), ...given }
}

/** Settings as they are stored; one that came with a newer Leerbank has its default in an older draft. */
export function settingsIn(json: string): ModuleSettings {
  const stored = JSON.parse(json)
  return { ...emptySettings(stored), goals: goalsIn(stored.goals), terms: termsIn(stored.terms) }
}
