import type { Settings } from '../../config/schema.js'

/** The part `mail` of the configuration, where there is one. */
export type MailSettings = NonNullable<Settings['mail']>
