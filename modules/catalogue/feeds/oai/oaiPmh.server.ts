import type { Db } from '~/db/connection.server'
import type { PublicCatalogue, PublicOffering } from '../publicOfferings.server'
import { type XmlTree, xmlOf } from '../xml'
import { dublinCore } from './dublinCore'
import { earliestChange, type HarvestRow, harvest, harvestCounts, harvestRecord } from './harvest.server'
import { nlLom } from './nlLom'
import { none, type Prefix, prefixes, type Refused, readRequest, readSelection, tokenOf } from './request'

export type OaiParts = { db: Db; catalogue: PublicCatalogue; origin: string; email: string; now: number }

const namespace = 'http://www.openarchives.org/OAI/2.0/'
const formats: Record<Prefix, { schema: string; namespace: string }> = {
  oai_dc: {
    schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  },
  nl_lom: {
    schema: 'http://standards.ieee.org/reading/ieee/downloads/LOM/lomv1.0/xsd/lomLoose.xsd',
    namespace: 'http://ltsc.ieee.org/xsd/LOM',
  },
}

/** Answers a harvester about modules with an open licence (OAI-PMH 2.0). A mistake of theirs is an answer too. */
export async function oaiPmh(parts: OaiParts, query: URLSearchParams) {
  const request = readRequest(query)
  const isRead = !('error' in request)
  const answer = isRead ? await answerTo(parts, request.verb, request.given) : request
  const isRefused = 'error' in answer
  // What was asked is repeated, but not when it could not be read (OAI-PMH 2.0, 3.2).
  const isRepeated = isRead && !(isRefused && ['badVerb', 'badArgument'].includes(String(answer.error)))
  const asked = isRepeated ? { verb: request.verb, ...request.given } : {}
  return xmlOf({
    'OAI-PMH': {
      '@xmlns': namespace,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${namespace} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd`,
      responseDate: stamp(parts.now),
      request: { ...attributes(asked), '#': `${parts.origin}/oai-pmh` },
      ...(isRefused
        ? { error: { '@code': String(answer.error), '#': String(answer.sentence) } }
        : { [isRead ? request.verb : '']: answer }),
    },
  })
}

function answerTo(parts: OaiParts, verb: string, given: Record<string, string>): Promise<XmlTree | Refused> {
  if (verb === 'Identify') return identify(parts)
  if (verb === 'ListMetadataFormats') return listFormats(parts, given)
  if (verb === 'ListSets') return listSets(parts, given)
  if (verb === 'GetRecord') return getRecord(parts, given)
  return list(parts, verb, given)
}

async function identify({ db, origin, email, now }: OaiParts) {
  return {
    repositoryName: 'Leerbank',
    baseURL: `${origin}/oai-pmh`,
    protocolVersion: '2.0',
    adminEmail: email,
    earliestDatestamp: stamp(await earliestChange(db, now)),
    deletedRecord: 'persistent',
    granularity: 'YYYY-MM-DDThh:mm:ssZ',
  }
}

async function listFormats(parts: OaiParts, { identifier }: Record<string, string>): Promise<XmlTree | Refused> {
  if (identifier !== undefined && !(await recordOf(parts, identifier))) return noSuch
  const metadataFormat = prefixes.map((prefix) => ({
    metadataPrefix: prefix,
    schema: formats[prefix].schema,
    metadataNamespace: formats[prefix].namespace,
  }))
  return { metadataFormat }
}

async function listSets({ catalogue }: OaiParts, given: Record<string, string>): Promise<XmlTree | Refused> {
  if ('resumptionToken' in given) return { error: 'badResumptionToken', sentence: 'The list of sets comes in one.' }
  return { set: catalogue.hubs.map(({ slug, name }) => ({ setSpec: `hub:${slug}`, setName: name })) }
}

async function getRecord(parts: OaiParts, given: Record<string, string>): Promise<XmlTree | Refused> {
  const prefix = prefixes.find((one) => one === given.metadataPrefix)
  const row = await recordOf(parts, given.identifier!)
  if (!row) return noSuch
  if (!prefix) return { error: 'cannotDisseminateFormat', sentence: 'See ListMetadataFormats for what there is.' }
  return { record: recordXml(parts, row, prefix) }
}

async function list(parts: OaiParts, verb: string, given: Record<string, string>): Promise<XmlTree | Refused> {
  const asked = readSelection(given)
  if ('error' in asked) return asked
  const { prefix, selection } = asked
  const { rows, hasMore } = await harvest(parts.db, selection)
  if (rows.length === 0) return none
  const items =
    verb === 'ListRecords'
      ? { record: rows.map((row) => recordXml(parts, row, prefix)) }
      : { header: rows.map((row) => headerOf(parts, row)) }
  if (!hasMore && !selection.after) return items
  const { all, before } = await harvestCounts(parts.db, selection)
  const token = hasMore ? tokenOf(prefix, selection, rows.at(-1)!) : ''
  return { ...items, resumptionToken: { '@completeListSize': all, '@cursor': before, '#': token } }
}

const noSuch: Refused = { error: 'idDoesNotExist', sentence: 'There is no such record.' }

// RFC 9110's host is the name space of our identifiers (OAI identifier format).
function identifierOf({ origin }: OaiParts, offeringId: string) {
  return `oai:${new URL(origin).hostname}:${offeringId}`
}

function recordOf(parts: OaiParts, identifier: string) {
  const id = identifier.slice(identifierOf(parts, '').length)
  return identifier === identifierOf(parts, id) ? harvestRecord(parts.db, id) : undefined
}

function recordXml(parts: OaiParts, row: HarvestRow, prefix: Prefix): XmlTree {
  const offering = row.isDeleted ? undefined : publicOne(parts, row.offeringId)
  const header = headerOf(parts, { ...row, isDeleted: offering ? 0 : 1 })
  if (!offering) return { header }
  return { header, metadata: prefix === 'oai_dc' ? dublinCore(offering, parts.origin) : nlLom(offering, parts.origin) }
}

function publicOne({ catalogue }: OaiParts, offeringId: string): PublicOffering | undefined {
  return catalogue.offerings.find(({ id }) => id === offeringId)
}

function headerOf(parts: OaiParts, { offeringId, changedAt, isDeleted, hubSlug }: HarvestRow): XmlTree {
  return {
    '@status': isDeleted ? 'deleted' : undefined,
    identifier: identifierOf(parts, offeringId),
    datestamp: stamp(changedAt),
    setSpec: `hub:${hubSlug}`,
  }
}

function attributes(asked: Record<string, string>) {
  return Object.fromEntries(Object.entries(asked).map(([name, value]) => [`@${name}`, value]))
}

function stamp(at: number) {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}
