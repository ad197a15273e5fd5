/** Name and version as editions and `--version` print them; a test holds them against package.json. */
export const tool = { name: 'nightdesk', version: '0.1.0' } as const
