import { resolve } from 'node:path'
import { z } from 'zod'

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')
const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://leren.example.nl' })
  .refine((value) => URL.parse(value)?.origin === value, 'must be an origin: no path, no slash at the end')

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('::'),
  DATA_DIR: z.string().min(1).default('data'),
  DEMO: flag.default(true),
  APP_ORIGIN: origin.optional(),
  CONTENT_ORIGIN: origin.optional(),
  TRUST_PROXY: flag.default(false),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://name:password@mail.example.nl' })
    .optional(),
  MAIL_FROM: z.email({ error: 'must be an e-mail address' }).optional(),
  SBB_LOOKUP_URL: z.url({ protocol: /^https?$/, error: 'must be an address' }).default('https://stagemarkt.nl/'),
  FORGET_DECLINED_DAYS: z.coerce.number().int().min(1).max(3650).default(90),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

export type Settings = {
  port: number
  host: string
  /** Absolute folder of the database and the files. */
  dataDir: string
  /** The demo cast may sign in with one click. */
  demo: boolean
  /** Where people reach the app; without it any host name is the app, and cookies are not marked secure. */
  appOrigin: string | undefined
  /** Where strangers' package code runs; without it localhost and 127.0.0.1 serve each other. */
  contentOrigin: string | undefined
  trustProxy: boolean
  mail: MailSettings
  /** Where somebody looks up whether SBB recognises a company. */
  sbbLookupUrl: string
  /** So many days after a practice question was declined, nothing is kept of how to reach who asked it. */
  forgetDeclinedDays: number
  logLevel: string
}

/** Without `smtpUrl` mail is kept in the data folder, and goes to nobody. */
export type MailSettings = { smtpUrl: string | undefined; from: string }

/** Reads the settings once; throws one line that names each wrong one. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const parsed = environment.safeParse(withoutEmpty(env))
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`wrong setting: ${wrong.join('; ')}`)
  }
  const { PORT, HOST, DATA_DIR, DEMO, APP_ORIGIN, CONTENT_ORIGIN, TRUST_PROXY, SMTP_URL, MAIL_FROM } = parsed.data
  const { SBB_LOOKUP_URL, FORGET_DECLINED_DAYS, LOG_LEVEL } = parsed.data
  if (APP_ORIGIN && APP_ORIGIN === CONTENT_ORIGIN)
    throw new Error(
      'wrong setting: CONTENT_ORIGIN: must differ from APP_ORIGIN, package code may not run where people sign in',
    )
  if (SMTP_URL && !APP_ORIGIN)
    throw new Error('wrong setting: APP_ORIGIN: is needed with SMTP_URL, it is where the links in mails lead to')
  if (SMTP_URL && !MAIL_FROM)
    throw new Error('wrong setting: MAIL_FROM: is needed with SMTP_URL, it is the address that mail comes from')
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    demo: DEMO,
    appOrigin: APP_ORIGIN,
    contentOrigin: CONTENT_ORIGIN,
    trustProxy: TRUST_PROXY,
    mail: { smtpUrl: SMTP_URL, from: MAIL_FROM ?? 'leerbank@leerbank.example' },
    sbbLookupUrl: SBB_LOOKUP_URL,
    forgetDeclinedDays: FORGET_DECLINED_DAYS,
    logLevel: LOG_LEVEL,
  }
}

function withoutEmpty(env: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
}
